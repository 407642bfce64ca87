/// Words that columns of one meaning are called by, in the languages of purchasing, without accents.
///
/// `*` at an end stands for any letters: German and Nordic languages write several words as one, and Chinese and
/// Japanese put no spaces.
struct HeaderVocabulary {
  private let whole: Set<String>
  private let parts: [(text: String, mayBegin: Bool, mayEnd: Bool)]

  init(_ patterns: String) {
    let words = patterns.split(separator: " ").map(String.init)
    whole = Set(words.filter { !$0.contains("*") })
    parts = words.filter { $0.contains("*") }.map { word in
      (word.filter { $0 != "*" }, word.first != "*", word.last != "*")
    }
  }

  func has(_ word: String) -> Bool {
    whole.contains(word)
      || parts.contains { part in
        part.mayBegin
          ? word.hasPrefix(part.text) : part.mayEnd ? word.hasSuffix(part.text) : word.contains(part.text)
      }
  }
}

extension HeaderVocabulary {
  // Who.
  static let supplier = HeaderVocabulary(
    """
    supplier suppliers vendor vendors seller creditor distributor lieferant* *lieferant kreditor* verkaufer* fournisseur* \
    vendeur proveedor* vendedor fornitore fornitori fornecedor* leverancier* leverantor* leverandor* toimittaja \
    dostawca dodavatel szallito furnizor tedarikci *供应商* *供應商* *仕入先* *供給業者* *공급업체*
    """)
  static let manufacturer = HeaderVocabulary(
    """
    manufacturer manufacturers manufacturing mfr mfg maker factory plant producer hersteller* fabrik* produzent* fabricant* usine \
    fabricante* fabrica produttore fabbrica fabrikant producent* tillverkare produsent valmistaja vyrobce gyarto uretici \
    *制造商* *製造商* *生产商* *工厂* *メーカー* *製造元* *제조*
    """)
  static let subSupplier = HeaderVocabulary(
    "subsupplier subsuppliers subvendor subcontractor* unterlieferant* vorlieferant* sublieferant* subunternehmer*"
      + " subproveedor* subfornitore subfornecedor* onderleverancier* underleverantor* underleverandor*")
  static let buyer = HeaderVocabulary(
    """
    buyer customer purchaser consignee hospital trust kunde kunden* kaufer* besteller* empfanger* acheteur client clients \
    comprador cliente clienti acquirente koper klant kund kunder asiakas odbiorca *采购商* *客户* *買主* *顧客*
    """)
  static let company = HeaderVocabulary(
    "company organisation organization firm firma* unternehmen societe entreprise empresa azienda bedrijf foretag"
      + " virksomhed yritys spolecnost *公司* *会社*")

  // What of them.
  static let country = HeaderVocabulary(
    """
    country land *land pays pais paese maa kraj zeme orszag tara ulke negara *国家* *國家* *国* *국가*
    """)
  static let region = HeaderVocabulary("region province state provinz bundesland provincia regione *省*")
  static let origin = HeaderVocabulary(
    "origin ursprung* herkunft* origine origen origem oorsprong ursprungs* *产地* *原産*")
  static let number = HeaderVocabulary(
    "no nr num number id code # nummer *nummer *nr numero numer cislo kod codigo codice *编号* *番号* *コード*")
  static let ignored = HeaderVocabulary(
    """
    email mail phone tel* fax contact* kontakt* ansprech* address adresse* strasse street city town ort stadt ville zip plz \
    postcode postal url website status type typ rating score price *preis prix precio prezzo preco comment* notes bemerkung* \
    category *gruppe group categorie categoria inco incoterm* term terms part brand
    """)

  // What flows.
  static let product = HeaderVocabulary(
    """
    product products item items article artikel* *artikel material materials goods commodity description bezeichnung* \
    *bezeichnung ware waren produkt* produit* designation article producto* articulo* prodotto articolo produto* \
    tuote vyrobek termek urun service leistung* dienstleistung* prestation *产品* *產品* *商品* *品名* *物料* *제품*
    """)
  static let tariff = HeaderVocabulary("hs hts hscode tariff taric zolltarif* warennummer cn8 *海关编码*")
  static let date = HeaderVocabulary("date datum *datum dato paivays data fecha datas tarih *日期* *日付* *날짜*")
  static let quantity = HeaderVocabulary(
    "quantity qty quantities menge *menge anzahl stuckzahl quantite cantidad quantita quantidade hoeveelheid antal antall"
      + " maara ilosc mnozstvi *数量* *수량*")
  static let unit = HeaderVocabulary(
    "uom unit units einheit *einheit unite unidad unita unidade eenheid enhet enhed *单位*")
  static let value = HeaderVocabulary(
    """
    value amount spend spending total turnover cost wert *wert betrag *betrag umsatz *umsatz ausgaben volumen *volumen montant \
    depense* valeur importe gasto valor importo spesa bedrag omzet belopp summa belob *金额* *金額* *금액*
    """)
  static let currency = HeaderVocabulary(
    "currency wahrung* devise moneda valuta divisa moeda valuutta waluta *币种* *通貨*")
  static let share = HeaderVocabulary(
    "share percent percentage anteil *anteil porcentaje quota aandeel andel")
  static let document = HeaderVocabulary(
    """
    invoice po order document reference contract rechnung* beleg* *beleg bestell* auftrag* vertrag* facture commande bon \
    factura pedido fattura ordine fatura factuur faktura *发票* *订单* *請求書*
    """)

  /// `Tier 2`, `Stufe 2`, `rang 2`.
  static let tier = HeaderVocabulary("tier tiers level stufe ebene rang niveau nivel livello trin niva taso")
  /// Of several days or papers of a row, the one that says most about what was delivered.
  static let delivered = HeaderVocabulary(
    "deliver* delivery liefer* livraison entrega consegna levering invoice* rechnung*")
  /// Days that have not come when they are written.
  static let planned = HeaderVocabulary(
    "scheduled planned due expected requested geplant* soll* prevu* previsto")
  /// What all pieces cost, not one.
  static let whole = HeaderVocabulary("total line net spend umsatz gesamt* netto* montant")

  static let currencies: Set<String> = [
    "EUR", "GBP", "USD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "TRY", "CAD", "AUD", "NZD",
    "JPY",
    "CNY", "INR", "MYR", "THB", "VND", "IDR", "KRW", "TWD", "HKD", "SGD", "BRL", "MXN", "ZAR", "PKR", "BDT",
    "LKR",
  ]

  /// Missing values as people write them.
  static let missing: Set<String> = [
    "n/a", "na", "n.a.", "#n/a", "-", "--", "none", "null", "unknown", "not known", "tbc", "tbd", "k.a.",
    "unbekannt",
    "inconnu", "desconocido", "sconosciuto", "onbekend", "date not captured", "not applicable", "?",
  ]
}
