import Measuring
import Testing

@Suite struct KernelTablesTests {
  @Test("reads a process's books although its name has spaces and brackets")
  func accounts() throws {
    let stat = "41 (a (b) c) S 1 2 3 4 -1 4194304 420 0 2 0 150 50 0 0 20 0 1 0 107242 4050944 644"
    let accounts = try ProcessAccounts(stat: stat, status: "VmPeak:\t 900 kB\nVmHWM:\t    64 kB\n", ticksPerSecond: 100)
    #expect(accounts.processorTime == .seconds(2))
    #expect(accounts.peakMemory == 65_536)
  }

  @Test("refuses books that are not whole", arguments: [("41 (a) S 1 2", "VmHWM: 1 kB"), ("", ""), ("1 (a) S 1", "")])
  func refusesAccounts(stat: String, status: String) {
    #expect(throws: BenchmarkError.self) { try ProcessAccounts(stat: stat, status: status, ticksPerSecond: 100) }
  }

  @Test("finds the ports that are listened on, and only those")
  func ports() {
    let table = """
        sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
         0: 0100007F:6B08 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 1
         1: 0100007F:6B09 0100007F:1F90 01 00000000:00000000 00:00000000 00000000     0        0 2
      """
    let ports = ListeningPorts(tables: [table])
    #expect(ports.contains(27_400))
    #expect(!ports.contains(27_401))
    #expect(ports.firstFree(besides: [27_401]) == 27_402)
  }
}
