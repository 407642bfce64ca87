/// Every format Headwater reads without configuration; a new one is a line here.
package enum DocumentFormats {
  package static let all: [any DocumentFormat] = [
    RelationTable(),
    PartyTable(),
    AssessmentTable(),
    ActionTable(),
    JudgementTable(),
    NetworkJSON(),
    UBLFormat(),
    CIIFormat(),
    FatturaPAFormat(),
    EPCISFormat(),
    EPCISJSONFormat(),
    SPLFormat(),
    GUDIDFormat(),
    SanctionsFormat(),
    GLEIFFormat(),
    BODSFormat(),
    GDSNFormat(),
    GS1MessageFormat(),
    CXMLFormat(),
    WCODeclarationFormat(),
    ASYCUDAFormat(),
    OAGISFormat(),
    IPC175xFormat(),
  ]
}
