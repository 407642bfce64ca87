import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct TextEncodingTests {
  private static let table = "id,name\nıst,Menderes Bend İplik A.Ş. 🌾\n"

  private func name(_ bytes: [UInt8]) -> String? { read(bytes).batch.parties.first?.value(of: .name) }

  private func utf16(_ text: String, isLittle: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
      return isLittle ? [low, high] : [high, low]
    }
  }

  @Test func utf8WithAndWithoutMark() {
    #expect(name(Array(Self.table.utf8)) == "Menderes Bend İplik A.Ş. 🌾")
    let marked = read([0xEF, 0xBB, 0xBF] + Array(Self.table.utf8))
    #expect(marked.batch.parties.first?.value(of: .name) == "Menderes Bend İplik A.Ş. 🌾")
    #expect(marked.batch.parties.first?.location.shown == "2:1")
    #expect(marked.slugs == [])
  }

  @Test(arguments: [true, false]) func utf16WithMark(isLittle: Bool) {
    let mark: [UInt8] = isLittle ? [0xFF, 0xFE] : [0xFE, 0xFF]
    let document = read(mark + utf16(Self.table, isLittle: isLittle))
    #expect(document.batch.parties.first?.value(of: .name) == "Menderes Bend İplik A.Ş. 🌾")
    #expect(document.batch.parties.first?.statements[0].location.shown == "2:5")
    #expect(document.slugs == [])
  }

  @Test func aBrokenSurrogateBecomesTheReplacementCharacter() {
    var bytes: [UInt8] = [0xFF, 0xFE] + utf16("id,name\na,x", isLittle: true)
    bytes += [0x3D, 0xD8] + utf16("y\n", isLittle: true)
    #expect(name(bytes) == "x\u{FFFD}y")
  }

  @Test func whatIsNotUTF8IsTakenForWindows1252() {
    let bytes = Array("id,name\na,Caf".utf8) + [0xE9, 0x20, 0x80, 0x0A]
    let document = read(bytes)
    #expect(document.batch.parties.first?.value(of: .name) == "Café €")
    #expect(document.places == ["assumed-encoding 2:0"])
    #expect(document.batch.diagnostics.items[0].severity == .note)
  }

  @Test func aFewBrokenBytesInUTF8AreReplacedAndSaid() {
    let bytes = Array("id,name\na,Škofja Łódź ".utf8) + [0xFF] + Array("\nb,c\n".utf8)
    let document = read(bytes)
    #expect(document.batch.parties.first?.value(of: .name) == "Škofja Łódź \u{FFFD}")
    #expect(document.places == ["invalid-utf8 2:0"])
  }

  @Test func theCensusDoesNotDependOnChunks() {
    let samples: [[UInt8]] = [
      Array("é漢🌾 plain".utf8), [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
      [0xE2, 0x82, 0x41], [0x80], [0xF0, 0x9F, 0x8C], [0x41, 0xE9, 0x42],
    ]
    for bytes in samples {
      let whole = census(bytes, chunk: bytes.count)
      let single = census(bytes, chunk: 1)
      #expect(whole.strays == single.strays && whole.sequences == single.sequences)
      #expect(whole.firstStray == single.firstStray)
      #expect(whole.isValid == (String(validating: bytes, as: UTF8.self) != nil))
    }
  }

  private func census(_ bytes: [UInt8], chunk: Int) -> UTF8Census {
    var census = UTF8Census()
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      bytes[start..<min(start + chunk, bytes.count)].withUnsafeBytes { census.add($0) }
    }
    census.finish()
    return census
  }
}
