import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct IPC175xTests {
  /// Components are followed to a depth, and what lies deeper is reported.
  @Test(arguments: [(IPC175xOutline.depth, false), (IPC175xOutline.depth + 1, true)])
  func depthIsBounded(_ levels: Int, _ isReported: Bool) throws {
    let open = (1...levels).map { "<SubProduct><ProductID itemName=\"part \($0)\"/>" }.joined()
    let close = String(repeating: "</SubProduct>", count: levels)
    let batch = try XMLFixtures.read(
      """
      <MainDeclaration xmlns="http://webstds.ipc.org/175x/2.0"><BusinessInfo><Response>
      <SupplyCompany name="Hazel"/></Response></BusinessInfo>
      <Product><ProductID itemName="whole"/>\(open)\(close)</Product></MainDeclaration>
      """, as: IPC175xFormat())
    #expect(batch.links.count == IPC175xOutline.depth)
    #expect(batch.links.allSatisfy { $0.evidence == .declared })
    #expect(batch.links.filter { $0.maker >= 0 }.count == 1)
    #expect(batch.diagnostics.contains(slug: "components-too-deep") == isReported)
  }
}
