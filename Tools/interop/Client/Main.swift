import ArgumentParser
import WrightInterop

@main struct Main {
  static func main() async { await InteropClientCommand.main() }
}
