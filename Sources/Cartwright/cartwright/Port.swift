internal import ArgumentParser

/// A TCP port: 1 to 65535, or 0 for any that is free.
struct Port: ExpressibleByArgument {
  let number: Int

  init(number: Int) { self.number = number }

  init?(argument: String) {
    guard let number = Int(argument), (0...65_535).contains(number) else { return nil }
    self.number = number
  }

  var defaultValueDescription: String { "\(number)" }
}
