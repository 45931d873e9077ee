extension Rule {
  /// What a reader may expect of every file.
  static let tidiness: [Rule] = [
    Rule(
      "a file has at most \(longestFile) lines",
      breach: ("Sources/Wright/RPC/Envelope.swift", String(repeating: "\n", count: longestFile + 1))
    ) { file in
      guard file.lines.count > longestFile + 1, !file.isGenerated, !file.isBorrowed else {
        return []
      }
      return [Finding(path: file.path, line: file.lines.count, says: "is longer than \(longestFile) lines")]
    },
    .line(
      "nothing is left to be done", breach: ("Sources/Wright/RPC/Envelope.swift", "// TO" + "DO: compress"),
      words: ["TO" + "DO", "FIX" + "ME", "fatalError"]
    ) { line in leftovers.contains { line.contains($0) } },
    .line(
      "no path of somebody's own machine", breach: ("Tools/setup", "cd /ho" + "me/ann/wright"),
      words: ["home", "Users", "root", "work"]
    ) { $0.contains(/(^|[\s"'`=(])\/(home|Users|root|work)\/\w/) },
    Rule(
      "generated Swift says so, and is not formatted",
      breach: ("Generated/google/any.pb.swift", "import WrightProtobuf")
    ) { file in
      guard file.path.hasPrefix("Generated/"), file.path.hasSuffix(".swift") else { return [] }
      let isMarked =
        file.lines.first == "// swift-format-ignore-file"
        && file.lines.dropFirst().first?.contains("Do not edit") == true
      return isMarked ? [] : [Finding(path: file.path, line: 1, says: "does not begin as generated files do")]
    },
    Rule(
      "names say what a thing is", breach: ("Sources/Wright/Transport/Calls.swift", "final class CallManager {")
    ) { file in
      guard !file.isGenerated, file.words.contains(where: isEmptyName) else { return [] }
      return file.findings(in: file.code, "declares a type whose name says nothing") {
        $0.contains(/\b(struct|class|enum|protocol|actor) +\w*(Manager|Helpers?|Utils?|Utility|Utilities)\b/)
      }
    },
    .code(
      "libraries do not print", breach: ("Sources/Wright/RPC/CallLog.swift", "print(\"call\")"),
      words: ["print", "debugPrint", "dump"],
      except: { path in !path.hasPrefix("Sources/") || printers.contains { path.hasPrefix($0) } }
    ) { $0.contains(/(^|[^.\w])(print|debugPrint|dump)\(/) },
  ]

  private static let longestFile = 600

  /// Spelled in halves, so that this file does not break its own rule.
  private static let leftovers = ["TO" + "DO", "FIX" + "ME", "fatalError(\"not" + " "]

  private static func isEmptyName(_ word: String) -> Bool {
    ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities"].contains { word.hasSuffix($0) }
  }

  /// Folders whose business is to print.
  private static let printers = ["Sources/Cartwright/cartwright/", "Sources/Wright/Command/"]
}
