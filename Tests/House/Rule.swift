import Testing

/// A rule of the house, with an example that breaks it, so that the rule is known to notice.
struct Rule: Sendable, CustomTestStringConvertible {
  /// What must hold.
  let name: String
  /// A file that breaks it.
  let breach: SourceFile
  /// Where a file breaks it.
  let findings: @Sendable (SourceFile) -> [Finding]

  var testDescription: String { name }

  init(_ name: String, breach: (path: String, text: String), _ findings: @escaping @Sendable (SourceFile) -> [Finding])
  {
    self.name = name
    self.breach = SourceFile(path: breach.path, text: breach.text)
    self.findings = findings
  }

  /// A rule about lines of code that people wrote, in Swift.
  ///
  /// - Parameters:
  ///   - words: a file in which none of these words stands cannot break the rule.
  ///   - isExempt: whether the rule leaves the file at a path alone.
  static func code(
    _ name: String, breach: (path: String, text: String), words: Set<String>,
    except isExempt: @escaping @Sendable (String) -> Bool = { _ in false },
    _ isBreach: @escaping @Sendable (String) -> Bool
  ) -> Rule {
    Rule(name, breach: breach) { file in
      guard file.path.hasSuffix(".swift"), !file.isGenerated, !isExempt(file.path) else { return [] }
      guard !words.isDisjoint(with: file.words) else { return [] }
      return file.findings(in: file.code, name, where: isBreach)
    }
  }

  /// A rule about any line of any file that people wrote.
  static func line(
    _ name: String, breach: (path: String, text: String), words: Set<String>,
    _ isBreach: @escaping @Sendable (String) -> Bool
  ) -> Rule {
    Rule(name, breach: breach) { file in
      guard !file.isGenerated, !file.isBorrowed, !words.isDisjoint(with: file.words) else { return [] }
      return file.findings(in: file.lines, name, where: isBreach)
    }
  }
}
