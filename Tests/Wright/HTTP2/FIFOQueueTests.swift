import Testing
import WrightHTTP2

@Suite("A queue")
struct FIFOQueueTests {
  @Test("gives out what was put in, in order, however the two take turns")
  func order() {
    var queue = FIFOQueue<Int>()
    var (next, taken) = (0, 0)
    for round in 0..<1000 {
      for _ in 0...round % 7 {
        queue.append(next)
        next += 1
      }
      for _ in 0..<round % 5 + 1 where queue.count > 0 {
        #expect(queue.popFirst() == taken)
        taken += 1
      }
      #expect(queue.count == next - taken)
    }
    while let element = queue.popFirst() {
      #expect(element == taken)
      taken += 1
    }
    #expect(taken == next)
    #expect(queue.popFirst() == nil)
  }

  private final class Payload {}

  @Test("lets go of what was taken, though it is never quite empty")
  func letsGo() {
    var queue = FIFOQueue<Payload>()
    weak var first: Payload?
    for number in 0..<10 {
      let payload = Payload()
      if number == 0 { first = payload }
      queue.append(payload)
    }
    #expect(first != nil)
    _ = queue.popFirst()
    #expect(first == nil)
    #expect(queue.count == 9)
  }
}
