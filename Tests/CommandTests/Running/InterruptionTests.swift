import Foundation
import TestSupport
import Testing

/// Ctrl-C and its like: the command ends by the signal, and leaves the folder as it was.
struct InterruptionTests {
  /// Long lines, so that few of them fill several of the files that the platform takes.
  private static func ledger(lines: Int) -> String {
    let long = String(repeating: "pommes ", count: 430)
    return (0..<lines).reduce(
      into: """
        siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,\
        est_local,definition_local,definition_local_km

        """
    ) { text, number in
      text += "21050118700012,\(long)\(number),Verger,2026-03-02,1.00,FRUITS_ET_LEGUMES,BIO,FRANCE,OUI,,,\n"
    }
  }

  @Test("While a pipe is read that never ends", arguments: [SIGINT, SIGTERM, SIGHUP])
  func whileReading(number: Int32) throws {
    for line in [
      "check tube", "report tube -o rapport.txt", "declare tube --statement simple -o bilans.csv",
      "declare tube --statement purchases -o envoi/",
    ] {
      let egalim = try Egalim()
      let pipe = try OpenPipe(egalim.folder.path("tube"))
      let command = try Process.egalim(line, in: egalim)
      try command.runInterruptibly()
      pipe.feed(Array(Self.ledger(lines: line.contains("purchases") ? 3_600 : 10).utf8)) { !command.isRunning }
      kill(command.processIdentifier, number)
      let end = try #require(command.end(), "\(line) did not end")
      #expect(end.bySignal && end.number == number, "\(line): \(end)")
      #expect(try egalim.writtenFiles() == ["tube"], "\(line)")
    }
  }

  @Test("While files are written: each is whole or not there, and no other is left")
  func whileWriting() throws {
    let ledger = Self.ledger(lines: 3_600)
    var sizes: [String: Int] = [:]
    for (delay, number) in [(0, SIGINT), (1_000, SIGTERM), (20_000, SIGINT)] as [(UInt32, Int32)] {
      let egalim = try Egalim()
      try egalim.folder.write(ledger, to: "grand.csv")
      if sizes.isEmpty {
        #expect(try egalim.run("declare grand.csv --statement purchases -o envoi/").status == 0)
        for name in try egalim.writtenFiles() { sizes[name] = try egalim.folder.read(name).count }
        try FileManager.default.removeItem(atPath: egalim.folder.path("envoi"))
      }
      let command = try Process.egalim("declare grand.csv --statement purchases -o envoi/", in: egalim)
      try command.runInterruptibly()
      // As soon as something appears in the folder, and a little later.
      while command.isRunning, try egalim.writtenFiles() == ["grand.csv"] {}
      usleep(delay)
      kill(command.processIdentifier, number)
      let end = try #require(command.end(), "it did not end")
      let left = try egalim.writtenFiles()
      let isAllOrNothing = left == ["grand.csv"] || left == sizes.keys.sorted()
      #expect(isAllOrNothing, "after \(delay) µs: \(left)")
      for name in left { #expect(try egalim.folder.read(name).count == sizes[name], "\(name)") }
      #expect(end.bySignal ? end.number == number : end.number == 0)
    }
  }
}
