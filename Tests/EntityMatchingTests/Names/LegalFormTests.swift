import Testing

@testable import EntityMatching

@Suite struct LegalFormTests {
  /// Else every run would wait for ICU; and every name that carries the form would be read otherwise.
  @Test func theLatinSpellingsAreThoseOfICU() {
    let phrases = Set(
      LegalForms.phrases.filter { NameChunks.split($0).contains { Romanization.needsICU($0.text) } })
    #expect(Set(LegalForms.latin.keys) == phrases)
    for phrase in phrases.sorted() {
      #expect(LegalForms.latin[phrase] == LegalForms.romanized(phrase), "\(phrase)")
    }
  }
}
