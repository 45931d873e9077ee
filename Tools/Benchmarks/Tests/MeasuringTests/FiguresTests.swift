import Foundation
import Measuring
import Testing

@Suite struct FiguresTests {
  @Test("frames a payload as gRPC and protobuf do")
  func frame() {
    #expect(EchoMessage(payloadSize: 0).frame == [0, 0, 0, 0, 0])
    #expect(EchoMessage(payloadSize: 2).frame == [0, 0, 0, 0, 4, 0x0A, 2, 97, 98])
    let long = EchoMessage(payloadSize: 300).frame
    #expect(long.prefix(8) == [0, 0, 0, 1, 47, 0x0A, 0xAC, 0x02])
    #expect(long.count == 308)
  }

  @Test("takes the middle of an odd and of an even number of measurements")
  func median() {
    #expect(Spread([3, 1, 2]).median == 2)
    #expect(Spread([4, 1, 2, 3]).median == 2.5)
    #expect(Spread([4, 1, 2, 3]).minimum == 1 && Spread([4, 1, 2, 3]).maximum == 4)
  }

  @Test("judges the codec by the geometric mean of the messages")
  func codecBars() throws {
    let results = try CodecBenchmark.results(
      [timing("Cart", decode: 100, encode: 10), timing("Scan", decode: 10, encode: 10)],
      peer: [timing("Cart", decode: 100, encode: 40), timing("Scan", decode: 40, encode: 160)])
    let bars = Bar.codec(results)
    #expect(bars.map { $0.ratio.rounded() } == [2, 8])
    #expect(bars.map(\.met) == [false, true])
  }

  @Test("has no bar for a codec peer that is missing")
  func noPeer() throws {
    let results = try CodecBenchmark.results([timing("Cart", decode: 1, encode: 1)], peer: [])
    #expect(Bar.codec(results).isEmpty)
  }

  @Test("refuses to compare a message with another")
  func otherMessage() {
    var other = timing("Cart", decode: 1, encode: 1)
    other.bytes += 1
    #expect(throws: BenchmarkError.self) {
      try CodecBenchmark.results([timing("Cart", decode: 1, encode: 1)], peer: [other])
    }
  }

  @Test("judges unary calls by processor time, and tells both ratios and what is missing")
  func report() throws {
    var report = Report(conditions: "two servers")
    report.unary = try unaryResults()
    report.absent = [Report.Absence(name: "grpc-cpp", reason: "its headers are missing")]
    report.bars = Bar.unary(report.unary)
    #expect(report.bars.map(\.ratio) == [0.25])
    #expect(report.bars.map(\.ratioByRate) == [1])
    #expect(report.bars.map(\.met) == [false])
    #expect(report.text.contains("NO"))
    #expect(report.text.contains("grpc-cpp: its headers are missing"))
    #expect(try JSONDecoder().decode(Report.self, from: Data(report.json().utf8)) == report)
  }

  private func timing(_ message: String, decode: Double, encode: Double) -> CodecTiming {
    CodecTiming(message: message, bytes: 7, decodeNanoseconds: decode, encodeNanoseconds: encode)
  }

  private func unaryResults() throws -> [UnaryBenchmark.Result] {
    let spread = #"{"median": 4, "minimum": 4, "maximum": 4}"#
    let quarter = #"{"median": 1, "minimum": 1, "maximum": 1}"#
    let results = [("wright", spread), ("bare-c", quarter)].map { name, processor in
      """
      {"name": "\(name)", "requestsPerSecond": \(spread), "processorMicroseconds": \(processor),
       "meanMilliseconds": \(spread), "peakMemory": 5}
      """
    }
    let json = "[\(results.joined(separator: ","))]"
    return try JSONDecoder().decode([UnaryBenchmark.Result].self, from: Data(json.utf8))
  }
}
