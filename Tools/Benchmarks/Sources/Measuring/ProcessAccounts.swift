import Foundation

/// What the kernel has on its books for a process.
package struct ProcessAccounts: Equatable {
  /// Processor time so far, of all threads, the kernel's share on the process's behalf included.
  package var processorTime: Duration
  /// The most memory that was resident at any time, in bytes.
  package var peakMemory: Int

  /// Reads the books of a running process.
  package init(of id: Int32) throws {
    try self.init(
      stat: String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
      status: String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8),
      ticksPerSecond: sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Reads the texts of `/proc/ID/stat` and `/proc/ID/status`.
  package init(stat: String, status: String, ticksPerSecond: Int) throws {
    // The program's name may hold spaces and brackets: fields are counted from the last bracket, where the third begins.
    guard let end = stat.lastIndex(of: ")") else { throw BenchmarkError.unreadable(what: "/proc/ID/stat", text: stat) }
    let fields = stat[stat.index(after: end)...].split(separator: " ")
    guard fields.count > 12, let user = Int(fields[11]), let system = Int(fields[12]) else {
      throw BenchmarkError.unreadable(what: "/proc/ID/stat", text: stat)
    }
    processorTime = .seconds(Double(user + system) / Double(ticksPerSecond))
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    guard let kilobytes = peak?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap({ Int($0) }) else {
      throw BenchmarkError.unreadable(what: "/proc/ID/status", text: status)
    }
    peakMemory = kilobytes * 1024
  }
}
