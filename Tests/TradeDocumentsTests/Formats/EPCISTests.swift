import SupplyModel
import Testing

@testable import TradeDocuments

/// One event in XML 1.2, XML 2.0 and JSON-LD says the same; events of one file are read together. All numbers are
/// GS1's examples, nobody's.
@Suite struct EPCISTests {
  /// A context of one's own may push everything that tells of EPCIS far behind the first 4 KB.
  @Test func aLongContextIsEPCISAllTheSame() throws {
    let terms = (1...200).map { "\"term\($0)\":\"https://example.org/vocabulary/number/\($0)\"" }
    let text = Self.json.replacing(
      "\"https://ref.gs1.org/standards/epcis/epcis-context.jsonld\"",
      with: "{\(terms.joined(separator: ","))}")
    let head = DocumentHead(bytes: Array(text.utf8), path: "long.json")
    #expect(EPCISJSONFormat().recognize(head) == .yes("JSON with the type EPCISDocument"))
    #expect(try Self.readJSON(text).relations.count == 1)
  }

  // MARK: One event, three ways

  static let xml1 = """
    <e:EPCISDocument xmlns:e="urn:epcglobal:epcis:xsd:1" schemaVersion="1.2"><EPCISBody><EventList>
    <ObjectEvent><eventTime>2026-02-20T09:00:00+08:00</eventTime>
    <baseExtension><eventID>urn:uuid:1</eventID></baseExtension><epcList/><action>OBSERVE</action>
    <bizStep>urn:epcglobal:cbv:bizstep:shipping</bizStep>
    <readPoint><id>urn:epc:id:sgln:9521000.00303.0</id></readPoint>
    <bizTransactionList><bizTransaction type="urn:epcglobal:cbv:btt:po">urn:epcglobal:cbv:bt:9521000001015:PO-88\
    </bizTransaction></bizTransactionList>
    <extension><quantityList><quantityElement><epcClass>urn:epc:class:lgtin:9521234.000100.L1</epcClass>
    <quantity>1200.5</quantity><uom>KGM</uom></quantityElement></quantityList>
    <sourceList><source type="urn:epcglobal:cbv:sdt:owning_party">urn:epc:id:pgln:9521000.00303</source></sourceList>
    <destinationList><destination type="urn:epcglobal:cbv:sdt:owning_party">urn:epc:id:pgln:9521000.00101</destination>
    <destination type="urn:epcglobal:cbv:sdt:location">urn:epc:id:sgln:9521000.00404.0</destination></destinationList>
    <ilmd><m:countryOfOrigin xmlns:m="urn:epcglobal:cbv:mda">TH</m:countryOfOrigin></ilmd></extension>
    </ObjectEvent></EventList></EPCISBody></e:EPCISDocument>
    """

  static let json = """
    {"@context":["https://ref.gs1.org/standards/epcis/epcis-context.jsonld"],"type":"EPCISDocument","epcisBody":
    {"eventList":[{"type":"ObjectEvent","eventTime":"2026-02-20T09:00:00+08:00","eventID":"urn:uuid:1",
    "action":"OBSERVE","bizStep":"shipping","readPoint":{"id":"urn:epc:id:sgln:9521000.00303.0"},
    "bizTransactionList":[{"type":"po","bizTransaction":"urn:epcglobal:cbv:bt:9521000001015:PO-88"}],
    "quantityList":[{"epcClass":"urn:epc:class:lgtin:9521234.000100.L1","quantity":1200.5,"uom":"KGM"}],
    "sourceList":[{"type":"owning_party","source":"urn:epc:id:pgln:9521000.00303"}],
    "destinationList":[{"type":"owning_party","destination":"urn:epc:id:pgln:9521000.00101"},
    {"type":"location","destination":"urn:epc:id:sgln:9521000.00404.0"}],
    "ilmd":{"cbvmda:countryOfOrigin":"TH"}}]}}
    """

  /// Version 2.0 has no extensions.
  static var xml2: String {
    ["<extension>", "</extension>", "<baseExtension>", "</baseExtension>"]
      .reduce(xml1.replacing("xsd:1", with: "xsd:2")) { $0.replacing($1, with: "") }
  }

  /// Facts without places.
  private static func facts(_ batch: StatementBatch) -> [String] {
    let parties = batch.parties.map { party in
      "\(party.key ?? "") "
        + party.statements.map { "\($0.property) \($0.value)" }.sorted().joined(separator: ", ")
    }
    let products = batch.products.map { product in
      product.name + " " + product.statements.map { "\($0.property) \($0.value)" }.joined(separator: ", ")
    }
    let relations = batch.relations.map { one in
      let texts = [one.unit, one.documentNumber, one.order].map { batch.symbols[$0] ?? "" }
      return "\(one.supplier) \(one.buyer) \(one.product) \(one.quantity.value ?? -1) \(texts)"
    }
    let links = batch.links.map { "\($0.input) into \($0.output) by \($0.maker)" }
    return parties + products + relations + links
  }

  private static func readJSON(_ text: String) throws -> StatementBatch {
    try XMLFixtures.read(text, as: EPCISJSONFormat())
  }

  @Test func saysTheSameInAnyForm() throws {
    let old = Self.facts(try XMLFixtures.read(Self.xml1, as: EPCISFormat()))
    #expect(old.contains { $0.hasPrefix("0 1 0 1200.5") && $0.contains("KGM") && $0.contains("PO-88") })
    #expect(old.contains("GTIN 09521234001003 identifier gtin:09521234001003, productOrigin TH"))
    #expect(Self.facts(try XMLFixtures.read(Self.xml2, as: EPCISFormat())) == old)
    #expect(Self.facts(try Self.readJSON(Self.json)) == old)
  }

  @Test func readsOtherSpellings() throws {
    let usual = Self.facts(try Self.readJSON(Self.json))
    let spelled = Self.json.replacing("\"owning_party\"", with: "\"cbv:SDT-owning_party\"")
      .replacing("\"shipping\"", with: "\"https://ref.gs1.org/cbv/BizStep-shipping\"")
      .replacing("\"ObjectEvent\"", with: "\"epcis:ObjectEvent\"").replacing("cbvmda:", with: "other:")
      .replacing("urn:epc:id:pgln:9521000.00101", with: "https://id.example.org/417/9521000001015")
    #expect(Self.facts(try Self.readJSON(spelled)) == usual)
  }

  @Test func isRecognisedByTypeOrContext() {
    func recognition(_ text: String) -> Recognition {
      EPCISJSONFormat().recognize(DocumentHead(bytes: Array(text.utf8), path: "x.json"))
    }
    #expect(recognition(Self.json) == .yes("JSON with the type EPCISDocument"))
    #expect(recognition("[{\"type\": \"epcis:ObjectEvent\"}]") == .yes("JSON with the type ObjectEvent"))
    #expect(recognition("{\"nodes\": [{\"id\": \"ObjectEvent\"}], \"edges\": []}") == .no)
    #expect(recognition("{\"ObjectEvent\": 1}") == .no)
    #expect(recognition("text \"ObjectEvent\"") == .no)
  }

  // MARK: Several events

  static func event(_ type: String, _ members: String) -> String {
    "{\"type\":\"\(type)\",\"eventTime\":\"2026-03-01T00:00:00Z\",\(members)}"
  }

  static let shipping = event(
    "ObjectEvent",
    """
    "action":"OBSERVE","bizStep":"shipping","epcList":["urn:epc:id:sgtin:9521234.000100.1"],
    "sourceList":[{"type":"owning_party","source":"urn:epc:id:pgln:9521000.00303"}],
    "destinationList":[{"type":"owning_party","destination":"urn:epc:id:pgln:9521000.00101"},
    {"type":"location","destination":"urn:epc:id:sgln:9521000.00404.0"}]
    """)

  static let gloves = event(
    "TransformationEvent",
    """
    "inputQuantityList":[{"epcClass":"urn:epc:class:lgtin:9521234.000100.L1","quantity":5,"uom":"KGM"}],
    "outputQuantityList":[{"epcClass":"urn:epc:class:lgtin:9521234.000001.G7","quantity":90}],
    "bizLocation":{"id":"urn:epc:id:sgln:9521000.00404.0"}
    """)

  private static func makers(_ batch: StatementBatch) -> [String] {
    batch.links.map { $0.maker < 0 ? "-" : batch.parties[Int($0.maker)].key ?? "" }
  }

  @Test func linksGoodsAtTheSiteWhereTheyAreMade() throws {
    let batch = try Self.readJSON("[\(Self.gloves)]")
    #expect(Self.makers(batch) == ["gln:9521000004047"])
    #expect(batch.relations.isEmpty)
    let link = try #require(batch.links.first)
    #expect(batch.products[Int(link.input)].name == "GTIN 09521234001003")
    #expect(batch.products[Int(link.output)].name == "GTIN 09521234000013")
  }

  @Test func linksGoodsForWhoeverGetsThemAtThatSite() throws {
    for events in ["[\(Self.gloves),\(Self.shipping)]", "[\(Self.shipping),\(Self.gloves)]"] {
      let batch = try Self.readJSON(events)
      #expect(Self.makers(batch).sorted() == ["gln:9521000001015", "gln:9521000004047"])
      #expect(batch.relations.count == 1)
    }
  }

  @Test func namesNoMakerWithoutAPlace() throws {
    let nowhere = Self.gloves.replacing("\"bizLocation\"", with: "\"elsewhere\"")
    #expect(Self.makers(try Self.readJSON("[\(nowhere)]")) == ["-"])
  }

  @Test func joinsEventsOfOneProcess() throws {
    let begun = Self.event(
      "TransformationEvent",
      "\"transformationID\":\"t\",\"inputEPCList\":[\"urn:epc:id:sgtin:9521234.000100.1\"]")
    let ended = Self.event(
      "TransformationEvent",
      "\"transformationID\":\"t\",\"outputEPCList\":[\"urn:epc:id:sgtin:9521234.000001.1\"]")
    #expect(try Self.readJSON("[\(begun),\(ended)]").links.count == 1)
    let other = ended.replacing("\"t\"", with: "\"u\"")
    #expect(try Self.readJSON("[\(begun),\(other)]").links.isEmpty)
  }

  @Test func linksItemsToTheCaseTheyArePackedIn() throws {
    let packing = Self.event(
      "AggregationEvent",
      """
      "action":"ADD","parentID":"urn:epc:id:sgtin:9521234.500001.1","childEPCs":["urn:epc:id:sgtin:9521234.000001.1"]
      """)
    #expect(try Self.readJSON("[\(packing)]").links.count == 1)
    #expect(try Self.readJSON("[\(packing.replacing("ADD", with: "DELETE"))]").links.isEmpty)
    let pallet = packing.replacing("sgtin:9521234.500001.1", with: "sscc:9521234.0000000001")
    #expect(try Self.readJSON("[\(pallet)]").links.isEmpty)
  }

  @Test func looksIntoPallets() throws {
    let packing = Self.event(
      "AggregationEvent",
      """
      "action":"ADD","parentID":"urn:epc:id:sscc:9521234.0000000001",
      "childEPCs":["urn:epc:id:sgtin:9521234.000001.1","urn:epc:id:sgtin:9521234.000001.2"]
      """)
    let sent = Self.shipping.replacing("sgtin:9521234.000100.1", with: "sscc:9521234.0000000001")
    let batch = try Self.readJSON("[\(packing),\(sent)]")
    #expect(batch.relations.map(\.quantity) == [Figure(2)])
    #expect(batch.products[Int(batch.relations[0].product)].name == "GTIN 09521234000013")
    #expect(try Self.readJSON("[\(sent)]").relations.map(\.product) == [-1])
  }

  // MARK: Errors and repetitions

  @Test func countsARepeatedEventOnce() throws {
    let batch = try Self.readJSON("[\(Self.shipping),\(Self.shipping)]")
    #expect(batch.relations.count == 1)
    #expect(batch.records.rejected == 1)
    #expect(batch.diagnostics.contains(slug: "event-repeated"))
    let other = Self.shipping.replacing("2026-03-01", with: "2026-03-02")
    #expect(try Self.readJSON("[\(Self.shipping),\(other)]").relations.count == 2)
  }

  @Test func dropsAnEventDeclaredInErrorBeforeOrAfter() throws {
    let wrong = Self.shipping.replacing("\"action\"", with: "\"errorDeclaration\":{},\"action\"")
    for events in ["[\(Self.shipping),\(wrong)]", "[\(wrong),\(Self.shipping)]", "[\(wrong)]"] {
      let batch = try Self.readJSON(events)
      #expect(batch.relations.isEmpty)
      #expect(batch.diagnostics.contains(slug: "event-in-error"))
    }
    let corrected = Self.shipping.replacing("2026-03-01", with: "2026-03-02")
    let batch = try Self.readJSON("[\(Self.shipping),\(wrong),\(corrected)]")
    #expect(batch.relations.map(\.quantity) == [Figure(1)])
  }

  @Test func takesNoSupplyFromADeletion() throws {
    let gone = Self.shipping.replacing("OBSERVE", with: "DELETE")
    #expect(try Self.readJSON("[\(gone)]").relations.isEmpty)
  }

  @Test func takesTheOwnerBeforeTheHolder() throws {
    let held = Self.shipping.replacing(
      "\"sourceList\":[",
      with: "\"sourceList\":[{\"type\":\"possessing_party\",\"source\":\"urn:epc:id:pgln:9521000.00505\"},")
    let batch = try Self.readJSON("[\(held)]")
    #expect(batch.relations.map { batch.parties[Int($0.supplier)].key } == ["gln:9521000003033"])
    #expect(
      batch.parties.contains {
        $0.key == "gln:9521000005051"
      })
  }

  @Test func saysSoWhenAListHoldsNoEvent() throws {
    let batch = try Self.readJSON("[{\"type\":\"ObjectEvents\"}, 7]")
    #expect(batch.records.rejected == 2)
    #expect(batch.diagnostics.contains(slug: "unknown-event"))
  }

  // MARK: Real documents

  private static let real = RealDocumentFolder("epcis")

  @Test(.enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"))
  func readsRealDocuments() throws {
    for (file, document) in Self.real.read {
      #expect(document.format == "epcis", "\(file)")
      #expect(document.batch.records.read > 0, "\(file)")
    }
    let jumbled = try #require(Self.real["JumbledFieldsOrder"])
    #expect(
      jumbled.relations.first.map { jumbled.parties[Int($0.supplier)].key } == "gln:4012345002256")
    // A declared error and the event that corrects it: only the second counts.
    let corrected = try #require(Self.real["ErrorDeclarationAndCorrectiveEvent"])
    #expect(corrected.records.rejected == 1)
    #expect(corrected.links.count == 4)
  }
}
