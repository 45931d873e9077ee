import ArgumentParser
import WrightInterop

@main struct Main {
  static func main() async { await InteropServerCommand.main() }
}
