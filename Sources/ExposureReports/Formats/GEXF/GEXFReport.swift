import SupplyModel

/// The network as GEXF, with the colours of the severities and sizes by what reaches each party.
///
/// Version 1.2, which Gephi and networkx both read.
package struct GEXFReport: StreamReport {
  package let id = "gexf"
  package let fileExtension = "gexf"
  package let summary = Words.Formats.gexf

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    var document = GEXFWriter(attributes: NetworkAttributes(result), output: output)
    document.write()
    output = document.output
  }
}
