/// Where in a device record what is found. Releases differ by year in what they hold, extracts put some elements into no
/// namespace: nothing is required. Contact persons, definitions and sizes are skipped unread.
enum GUDIDOutline {
  static let namespace = "http://www.fda.gov/cdrh/gudid"

  static let outline = XMLOutline<GUDIDField>(
    namespaces: ["g": namespace], attributes: [], file: XMLShape([.record("//g:device", .device, device)]))

  private static let device = XMLShape<GUDIDField>([
    .value("g:publicDeviceRecordKey", .recordKey),
    .value("g:publicVersionNumber", .version),
    .value("g:publicVersionDate", .versionDate),
    .value("g:devicePublishDate", .publishDate),
    .value("g:companyName", .company),
    .value("g:dunsNumber", .duns),
    .value("g:brandName", .brand),
    .value("g:versionModelNumber", .model),
    .value("g:catalogNumber", .catalog),
    .value("g:deviceDescription", .description),
    .value("g:deviceCommDistributionStatus", .status),
    .value("g:deviceKit", .isKit),
    .value("g:deviceCombinationProduct", .isCombination),
    .value("g:labeledContainsNRL", .hasLatex),
    .value("g:labeledNoNRL", .hasNoLatex),
    .value("g:sterilization/g:deviceSterile", .isSterile),
    .value("*:premarketSubmissions/*:premarketSubmission/*:submissionNumber", .submission),
    .value("*:feis/*:fei", .establishment),
    .record("g:identifiers/g:identifier", .identifier, identifier),
    .record("g:gmdnTerms/g:gmdn", .gmdn, gmdn),
    .record("g:productCodes/g:fdaProductCode", .productClass, productClass),
  ])

  private static let identifier = XMLShape<GUDIDField>([
    .value("g:deviceId", .number),
    .value("g:deviceIdType", .kind),
    .value("g:deviceIdIssuingAgency", .agency),
    .value("g:containsDINumber", .contained),
    .value("g:pkgQuantity", .quantity),
    .value("g:pkgType", .packageType),
    .value("g:pkgStatus", .packageStatus),
  ])

  private static let gmdn = XMLShape<GUDIDField>([
    .value("g:gmdnCode", .gmdnCode), .value("g:gmdnPTName", .gmdnName),
  ])

  private static let productClass = XMLShape<GUDIDField>([
    .value("g:productCode", .classCode), .value("g:productCodeName", .className),
  ])
}
