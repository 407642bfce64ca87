import ArgumentParser

@main
struct Headwater: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "headwater")
}
