import SupplyModel

/// Declarations that ASYCUDA World, the customs system of some hundred countries, exports as XML.
package struct ASYCUDAFormat: XMLDocumentFormat {
  package typealias Reading = ASYCUDAReading

  package let id = "customs-asycuda"
  package let summary = "customs declarations as ASYCUDA World exports them"
  package let marks = ["<ASYCUDA>", "<ASYCUDA "]
  package let recordName = "ASYCUDA declaration"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    element.namespace == nil && element.local == "ASYCUDA" ? "ASYCUDA" : nil
  }
}

/// Reads the declarations of a file, each one a record.
package struct ASYCUDAReading: XMLDocumentReading {
  package static var outline: XMLOutline<ASYCUDAField> { ASYCUDAOutline.outline }

  package var refersBack: Bool { false }

  package init() {}

  package func state(_ record: XMLRecord<ASYCUDAField>, into facts: inout DocumentFacts) {
    ASYCUDADeclaration(record).state(into: &facts)
  }
}
