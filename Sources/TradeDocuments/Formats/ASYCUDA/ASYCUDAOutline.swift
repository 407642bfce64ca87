/// Where in an ASYCUDA declaration what is found. What is missing is written as an element `null`, which no rule
/// names, so it is an empty text here.
///
/// Not named, so never read: offices, transport, banks, taxes, previous documents, free texts.
enum ASYCUDAOutline {
  static let outline = XMLOutline<ASYCUDAField>(
    namespaces: [:], attributes: [], file: XMLShape([.record("//ASYCUDA", .declaration, declaration)]))

  private static let declaration = XMLShape<ASYCUDAField>([
    .value("Declarant/Reference/Number", .reference),
    .value("Identification/Registration/Number", .registration),
    .value("Identification/Registration/Date", .registered),
    .value("Property/Date_of_declaration", .declared),
    .value("Valuation/Gs_Invoice/Currency_code", .currency),
    .value("General_information/Country/Country_of_origin_name", .origin),
    .record("Traders/Exporter", .trader, trader("Exporter")),
    .record("Traders/Consignee", .trader, trader("Consignee")),
    .record("Traders/Financial", .trader, trader("Financial")),
    .value("Declarant/Declarant_code", .code),
    .value("Declarant/Declarant_name", .name),
    .record("Item", .item, item),
  ])

  private static func trader(_ name: String) -> XMLShape<ASYCUDAField> {
    XMLShape([.value("\(name)_code", .code), .value("\(name)_name", .name)])
  }

  private static let item = XMLShape<ASYCUDAField>([
    .value("Goods_description/Commercial_Description", .commercialDescription),
    .value("Goods_description/Description_of_goods", .tariffDescription),
    .value("Goods_description/Country_of_origin_code", .originCountry),
    .value("Goods_description/Country_of_origin_region", .originRegion),
    .value("Tarification/HScode/Commodity_code", .commodity),
    .value("Tarification/HScode/Precision_1", .precision),
    .value("Tarification/Item_price", .price),
    .record("Tarification/Supplementary_unit", .unit, unit),
    .value("Valuation_item/Item_Invoice/Amount_foreign_currency", .invoiced),
    .value("Valuation_item/Item_Invoice/Currency_code", .itemCurrency),
    .value("Valuation_item/Weight_itm/Net_weight_itm", .netMass),
    .record("Attached_documents", .attached, attached),
  ])

  /// Spelt with three p by the system itself; some exports correct it.
  private static let unit = XMLShape<ASYCUDAField>(
    ["Suppplementary", "Supplementary"].flatMap { word in
      [
        .value("\(word)_unit_code", .unitCode), .value("\(word)_unit_quantity", .unitQuantity),
      ]
    })

  private static let attached = XMLShape<ASYCUDAField>([
    .value("Attached_document_code", .documentCode),
    .value("Attached_document_reference", .documentNumber),
  ])
}
