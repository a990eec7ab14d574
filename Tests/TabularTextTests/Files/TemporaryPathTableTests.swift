import Foundation
import TestSupport
import Testing

@testable import TabularText

@Suite("The table of temporary paths")
struct TemporaryPathTableTests {
  @Test("removes the files that stand in it, and no others")
  func removes() throws {
    let folder = try TemporaryFolder()
    let table = TemporaryPathTable(capacity: 8)
    var tickets: [String: Int] = [:]
    for name in ["a", "b", "c", "à garder"] {
      tickets[name] = table.add(try folder.write(name, to: name))
    }
    #expect(Set(tickets.values).count == 4)
    table.forget(try #require(tickets["à garder"]))
    try folder.write("x", to: "jamais donné")
    #expect(table.add(folder.path("absent")) != nil)
    table.removeFiles()
    #expect(try folder.names() == ["jamais donné", "à garder"].sorted())
  }

  @Test("refuses a path when it is full, and takes one again once a place is free", arguments: [1, 2, 3, 64])
  func full(capacity: Int) throws {
    let table = TemporaryPathTable(capacity: capacity)
    let tickets = (0..<capacity).map { table.add("/absent/\($0)") }
    #expect(Set(tickets.compactMap(\.self)) == Set(0..<capacity))
    #expect(table.add("/absent/de-trop") == nil)
    for ticket in tickets.compactMap(\.self).reversed() {
      table.forget(ticket)
      #expect(table.add("/absent/\(ticket)") == ticket)
      #expect(table.add("/absent/de-trop") == nil)
    }
  }

  @Test("forgets what it never gave without harm")
  func unknownTickets() throws {
    let folder = try TemporaryFolder()
    let table = TemporaryPathTable(capacity: 2)
    _ = table.add(try folder.write("a", to: "a"))
    for ticket in [-1, 1, 2, .max, .min] { table.forget(ticket) }
    table.removeFiles()
    #expect(try folder.names() == [])
  }

  @Test("is shared by threads: each has its own places, and what is left is what was not forgotten")
  func threads() throws {
    let folder = try TemporaryFolder()
    // Half as many places as eight threads would like at once, so that they meet.
    let table = TemporaryPathTable(capacity: 64)
    let files = try (0..<8).map { try folder.write("x", to: "fichier-\($0)") }
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for round in 0..<2_000 {
        let tickets = (0..<16).compactMap { table.add("/absent/\(thread)-\(round)-\($0)") }
        for ticket in tickets { table.forget(ticket) }
      }
      while thread.isMultiple(of: 2), table.add(files[thread]) == nil {}
    }
    table.removeFiles()
    #expect(try folder.names() == ["fichier-1", "fichier-3", "fichier-5", "fichier-7"])
    // Only four places are taken: each of the others was given back.
    #expect((0..<64).filter { table.add("/absent/\($0)") != nil }.count == 60)
  }
}
