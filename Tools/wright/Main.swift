import ArgumentParser
import WrightCommand

@main struct Main {
  static func main() async { await WrightCommand.main() }
}
