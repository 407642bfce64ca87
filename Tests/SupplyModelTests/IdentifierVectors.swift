@testable import SupplyModel

extension IdentifierVector {
  /// Valid values agree with python-stdnum 2.x; the wrong ones differ from them in one place.
  static let all: [IdentifierVector] =
    worldwide + national + tax + sites + products + weak + placeholders + lengths + ofVAT

  private static let worldwide = [
    Self("lei:529900T8BM49AURSDO55"), Self("lei:5493001KJTIIGC8Y1R12"),
    Self("lei:529900T8BM49AURSDO56", .wrongCheckDigit), Self("lei:529900T8BM49AURSDO5", .wrongLength),
    Self("lei:XXXXXXXXXXXXXXXXXXXX", .placeholder), Self("lei:529900T8BM49AURSD_55", .wrongCharacters),
    Self("imo:9074729"), Self("imo:9074728", .wrongCheckDigit), Self("imo:90747", .wrongLength),
    Self("gtin:4006381333931"), Self("gtin:96385074"), Self("gtin:036000291452"), Self("gtin:10614141000415"),
    Self("gtin:4006381333932", .wrongCheckDigit), Self("gtin:40063813", .wrongCheckDigit),
    Self("gtin:400638133", .wrongLength),
  ]

  private static let national = [
    Self("uscc:91110000600037341L"), Self("uscc:91650100YBK02U6KC4"),
    Self("uscc:91110000600037341M", .wrongCheckDigit), Self("uscc:9111000060003734", .wrongLength),
    Self("uscc:91990000600037341L", .wrongCharacters), Self("uscc:9111000060003734IL", .wrongCharacters),
    Self("siren:552008443"), Self("siren:552008444", .wrongCheckDigit), Self("siren:000000000", .placeholder),
    Self("orgnr:5560360793"), Self("orgnr:556036-0793"), Self("orgnr:988077917"),
    Self("orgnr:5560360794", .wrongCheckDigit), Self("orgnr:988077918", .wrongCheckDigit),
    Self("cvr:13585628"), Self("cvr:13585629", .wrongCheckDigit), Self("cvr:1358562", .wrongLength),
    Self("kennitala:450401-3150"), Self("kennitala:4504013140", .wrongCheckDigit),
    Self("ytunnus:2077474-0"), Self("ytunnus:20774741", .wrongCheckDigit),
    Self("uid:CHE-100.155.212"), Self("uid:CHE100155213", .wrongCheckDigit),
    Self("uid:100155212", .wrongCharacters),
    Self("piva:00743110157"), Self("piva:00743110158", .wrongCheckDigit),
    Self("kbo:0403.019.261"), Self("kbo:0403019262", .wrongCheckDigit),
    Self("kvk:33014286"), Self("kvk:330142", .wrongLength),
    Self("abn:51 824 753 556"), Self("abn:51824753557", .wrongCheckDigit),
    Self("reg:MY:202001012345"), Self("reg:DE:HRB 12345"), Self("reg:202001012345", .missingCountry),
    Self("reg:SE:5560360793"), Self("reg:SE:5560360794", .wrongCheckDigit), Self("reg:FR:PARISB12"),
    Self("reg:MY:0000000", .placeholder), Self("reg:MY:NA", .placeholder),
    Self("reg:MY:ABC", .wrongCharacters),
  ]

  private static let tax = [
    Self("vat:DE136695976"), Self("vat:DE136695977", .wrongCheckDigit), Self("vat:DE13669597", .wrongLength),
    Self("vat:136695976", .wrongCharacters), Self("vat:IT00743110157"), Self("vat:BE0403019261"),
    Self("vat:DK13585628"), Self("vat:FI20774740"), Self("vat:SE556036079301"), Self("vat:GB980780684"),
    Self("vat:SE556036079401", .wrongCheckDigit), Self("vat:normalizedString", .placeholder),
    Self("eori:GB205672212000"), Self("eori:205672212000", .wrongCharacters), Self("eori:GB1", .wrongLength),
  ]

  private static let sites = [
    Self("siret:73282932000074"), Self("siret:35600000000048"),
    Self("siret:73282932000075", .wrongCheckDigit),
    Self("fei:3002808087"), Self("fei:1234566"), Self("fei:30028080", .wrongLength),
    Self("gln:5790000435944"), Self("gln:730001 000000 1"), Self("gln:5790000435945", .wrongCheckDigit),
    Self("gln:579000043594", .wrongLength), Self("gln:0000000000000", .placeholder),
    Self("gln:1234567890128", .placeholder),
    Self("osid:IN2019067X1K87G"), Self("osid:MY-2019067-X1K87-Z"), Self("osid:CN2026300A1B2C2"),
    Self("osid:IN2019067X1K87H", .wrongCheckDigit), Self("osid:IN2019067X1K8", .wrongLength),
    Self("osid:IN2019067X1U87E", .wrongCharacters), Self("osid:3N2019067X1K87E", .wrongCharacters),
    Self("duns:069032677"), Self("duns:06-903-2677"), Self("duns:69032677", .wrongLength),
    Self("duns:123456789", .placeholder), Self("duns:String", .placeholder),
  ]

  /// Fictional codes.
  private static let products: [Self] = [
    Self("ndc:0099-0155"), Self("ndc:99999-044-08"), Self("ndc:00099-0155-23"), Self("ndc:999999-1234-01"),
    Self("ndc:00990155", .wrongLength), Self("ndc:0099-155", .wrongLength),
    Self("ndc:0099-015X", .wrongCharacters),
    Self("ndc:0099-0155-23-1", .wrongLength),
    Self("unii:X0HW00001B"), Self("unii:X0HW00001C", .wrongCheckDigit), Self("unii:X0HW0001", .wrongLength),
    Self("hibc:X999GLOVE12"), Self("hibc:9999GLOVE12", .wrongCharacters),
    Self("iccbba:W9999XYZ100T0944"), Self("iccbba:W9999", .wrongLength),
  ]

  private static let weak = [
    Self("email:orders@clinic.example"), Self("email:N/A", .placeholder),
    Self("leitweg:991-33333TEST-33"), Self("leitweg:{identity in here}", .placeholder),
    Self("customer:4711"), Self("customer:0000000", .placeholder), Self("own-scheme:Supp 123"),
    Self("own-scheme:<null/>", .placeholder),
  ]
}
