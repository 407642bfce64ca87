import Testing

@testable import HeadwaterKit

@Suite("Where the configuration is")
struct LocatingTests {
  @Test("the one named, whether it exists or not")
  func named() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "headwater.toml")
    #expect(Configuration.locate("other.toml", inputs: [folder.path]) == "other.toml")
  }

  @Test("an input folder's own, with or without a slash at its end")
  func inFolder() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", to: "in/headwater.toml")
    #expect(Configuration.locate(nil, inputs: ["\(folder.path)/in"]) == file)
    #expect(Configuration.locate(nil, inputs: ["\(folder.path)/in/"]) == file)
  }

  @Test("beside an input file; of several inputs, the first that has one")
  func besideFile() throws {
    let folder = try TemporaryFolder()
    let without = try folder.write("", to: "a/relations.csv")
    let with = try folder.write("", to: "b/relations.csv")
    let file = try folder.write("", to: "b/headwater.toml")
    #expect(Configuration.locate(nil, inputs: ["-", without, with]) == file)
  }

  @Test("none where there is none")
  func none() throws {
    let folder = try TemporaryFolder()
    let input = try folder.write("", to: "a/relations.csv")
    try folder.write("", to: "headwater.toml")
    let elsewhere = Configuration.locate(nil, inputs: [])
    #expect(Configuration.locate(nil, inputs: [input]) == elsewhere, "no folder above an input is looked in")
  }
}
