/// What the reader of Italian invoices takes note of.
package enum FatturaPAField: UInt8, XMLField {
  case document, header, body, party, seat, establishment, order, line, code, attachment
  // Of invoices.
  case type, currency, issueDate, number
  // Of orders.
  case orderNumber, orderItem, orderOfLine
  // Of lines.
  case lineNumber, lineKind, description, quantity, unit, amount, codeType, codeValue
  // Of parties.
  case vatCountry, vatNumber, taxCode, name, firstName, lastName, eori, registerOffice, registerNumber
  case street, houseNumber, postcode, city, province, country
}

/// Where in an Italian invoice what is found. Only the root has a namespace, and it changes with the version: names
/// count in any namespace or none.
///
/// Not named, so never read: contacts, payments, taxes, stamp duty, references to other documents.
enum FatturaPAOutline {
  static let roots = ["FatturaElettronica", "FatturaElettronicaSemplificata"]

  static let outline = XMLOutline<FatturaPAField>(
    namespaces: [:], attributes: [],
    file: XMLShape([
      .record("//*:FatturaElettronica", .document, document(ordinaryBody)),
      .record("//*:FatturaElettronicaSemplificata", .document, document(simplifiedBody)),
    ]))

  private static func document(_ body: XMLShape<FatturaPAField>) -> XMLShape<FatturaPAField> {
    XMLShape([
      .record("*:FatturaElettronicaHeader", .header, header),
      .record("*:FatturaElettronicaBody", .body, body),
    ])
  }

  static let header = XMLShape<FatturaPAField>(
    FatturaPAParty.roles.keys.sorted().map { .record("*:\($0)", .party, party) })

  private static let bodyRules: [XMLRule<FatturaPAField>] = [
    .value("*:DatiGenerali/*:DatiGeneraliDocumento/*:TipoDocumento", .type),
    .value("*:DatiGenerali/*:DatiGeneraliDocumento/*:Divisa", .currency),
    .value("*:DatiGenerali/*:DatiGeneraliDocumento/*:Data", .issueDate),
    .value("*:DatiGenerali/*:DatiGeneraliDocumento/*:Numero", .number),
    .attachment("*:Allegati/*:Attachment", .attachment),
  ]

  private static let ordinaryBody = XMLShape<FatturaPAField>(
    bodyRules + [
      .record("*:DatiGenerali/*:DatiOrdineAcquisto", .order, order),
      .record("*:DatiGenerali/*:DatiTrasporto/*:DatiAnagraficiVettore", .party, party),
      .record("*:DatiBeniServizi/*:DettaglioLinee", .line, line),
    ])

  /// Its goods stand side by side, each with an amount that includes the tax.
  private static let simplifiedBody = XMLShape<FatturaPAField>(
    bodyRules + [.record("*:DatiBeniServizi", .line, line)])

  static let order = XMLShape<FatturaPAField>([
    .value("*:RiferimentoNumeroLinea", .orderOfLine), .value("*:IdDocumento", .orderNumber),
    .value("*:NumItem", .orderItem),
  ])

  static let line = XMLShape<FatturaPAField>([
    .value("*:NumeroLinea", .lineNumber), .value("*:TipoCessionePrestazione", .lineKind),
    .value("*:Descrizione", .description), .value("*:Quantita", .quantity),
    .value("*:UnitaMisura", .unit), .value("*:PrezzoTotale", .amount), .value("*:Importo", .amount),
    .record(
      "*:CodiceArticolo", .code,
      XMLShape([.value("*:CodiceTipo", .codeType), .value("*:CodiceValore", .codeValue)])),
  ])
}

/// Parties: the ordinary invoice groups what the simplified one writes side by side.
extension FatturaPAOutline {
  private static let names: [XMLRule<FatturaPAField>] = [
    .value("*:Denominazione", .name), .value("*:Nome", .firstName), .value("*:Cognome", .lastName),
  ]

  private static let numbers: [XMLRule<FatturaPAField>] = [
    .value("*:IdFiscaleIVA/*:IdPaese", .vatCountry), .value("*:IdFiscaleIVA/*:IdCodice", .vatNumber),
    .value("*:CodiceFiscale", .taxCode),
  ]

  private static let places: [XMLRule<FatturaPAField>] = [
    .record("*:Sede", .seat, address), .record("*:StabileOrganizzazione", .establishment, address),
  ]

  private static let anagraphic =
    numbers + names.map { $0.below("*:Anagrafica") }
    + [.value("*:Anagrafica/*:CodEORI", .eori)]

  static let party = XMLShape<FatturaPAField>(
    anagraphic + anagraphic.map { $0.below("*:DatiAnagrafici") } + names + places
      + numbers.map { $0.below("*:IdentificativiFiscali") }
      + (names + places).map { $0.below("*:AltriDatiIdentificativi") } + [
        .value("*:IscrizioneREA/*:Ufficio", .registerOffice),
        .value("*:IscrizioneREA/*:NumeroREA", .registerNumber),
      ])

  static let address = XMLShape<FatturaPAField>([
    .value("*:Indirizzo", .street), .value("*:NumeroCivico", .houseNumber), .value("*:CAP", .postcode),
    .value("*:Comune", .city), .value("*:Provincia", .province), .value("*:Nazione", .country),
  ])
}
