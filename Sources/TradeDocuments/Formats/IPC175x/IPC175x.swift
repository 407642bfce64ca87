import SupplyModel

/// Declarations of what a product is made of: IPC-1752A/B and, as far as they share its structure, 1754 and 1755.
package struct IPC175xFormat: XMLDocumentFormat {
  package typealias Reading = IPC175xReading

  package let id = "ipc-175x"
  package let summary = "IPC-1752 material declarations: components and materials of a product"
  package let marks = ["http://webstds.ipc.org/"]
  package let recordName = "material declaration"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard element.local == "MainDeclaration", element.namespace?.hasPrefix(marks[0]) == true else {
      return nil
    }
    return "MainDeclaration in an IPC-175x namespace"
  }
}

/// Reads the declarations of a file, each one a record.
package struct IPC175xReading: XMLDocumentReading {
  package static var outline: XMLOutline<IPC175xField> { IPC175xOutline.outline }

  package init() {}

  package func state(_ record: XMLRecord<IPC175xField>, into facts: inout DocumentFacts) {
    IPC175xDeclaration(record).state(into: &facts)
  }
}
