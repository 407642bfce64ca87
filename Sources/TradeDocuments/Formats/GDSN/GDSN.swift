import SupplyModel

/// Messages of the GS1 Global Data Synchronisation Network, 3.1 and 2.8: what suppliers tell their customers' data
/// pools about trade items, and who is registered.
package struct GDSNFormat: XMLDocumentFormat {
  package typealias Reading = GDSNReading

  package let id = "gdsn"
  package let summary = "GS1 GDSN: trade items as suppliers publish them, registered parties"
  package let marks = ["urn:gs1:gdsn:", "urn:ean.ucc:gdsn:2"]
  package let recordName = "notified trade item and no registered party"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    let local = element.local
    guard let namespace = element.namespace else {
      return Self.isUnqualified(local) ? "\(local), a GDSN message without its namespace" : nil
    }
    if namespace.hasPrefix("urn:gs1:gdsn:") && local.hasSuffix("Message") {
      return "\(local) of GDSN 3"
    }
    return Self.classic.contains(namespace) ? "\(local) of GDSN 2" : nil
  }

  /// Release 2 put its messages into a Standard Business Document.
  private static let classic: Set<String> = ["urn:ean.ucc:gdsn:2", "urn:ean.ucc:align:2"]

  /// Some senders leave the namespace of the message out.
  private static func isUnqualified(_ name: String) -> Bool {
    name.hasSuffix("Message")
      && ["catalogueItem", "requestForCatalogueItem", "registryCatalogueItem", "registryParty"].contains(
        where: name.hasPrefix)
  }
}

/// Reads notified trade items and registered parties; confirmations, subscriptions, publications and responses hold
/// neither.
package struct GDSNReading: XMLDocumentReading {
  package static var outline: XMLOutline<GDSNField> { GDSNOutline.outline }

  package var refersBack: Bool { false }

  package init() {}

  package func state(_ record: XMLRecord<GDSNField>, into facts: inout DocumentFacts) {
    if record.field == .notification {
      GDSNNotification(record).state(into: &facts)
    } else {
      GDSNParty(record).stateRegistered(into: &facts)
    }
  }
}
