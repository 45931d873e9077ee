import Testing

/// Everything here starts processes, one test after the other.
@Suite("End to end", .serialized)
enum EndToEnd {}
