import EGalim
import Foundation
import TestSupport
import Testing

@testable import EGalimProject

/// The published schema against the reader: what one takes, the other takes.
struct ProjectSchemaTests {
  private var schema: JSONSchema {
    get throws { try JSONSchema(Data(ProjectSchema.text.utf8)) }
  }

  @Test("docs/reference/project.schema.json is the schema that init writes")
  func page() throws {
    try GoldenFile("../docs/reference/project.schema.json").expect(ProjectSchema.text)
  }

  @Test("The schema has the reader's members, and no others")
  func members() throws {
    let root = try #require(JSONSerialization.jsonObject(with: Data(ProjectSchema.text.utf8)) as? [String: Any])
    let members = try #require(root["properties"] as? [String: Any])
    #expect(Set(members.keys) == Set(ProjectMember.allCases.map(\.rawValue)))
    #expect(try schema.properties(of: "target") == Set(TargetMember.allCases.map(\.rawValue)))
    let years = try #require((members["year"] as? [String: Any])?["anyOf"] as? [[String: Any]]).first
    #expect(years?["minimum"] as? Int == Regulation.catalogue.first?.year)
    #expect(years?["maximum"] as? Int == Regulation.catalogue.last?.year)
  }

  @Test("What init writes fits the schema")
  func written() throws {
    for text in [
      ProjectSamples.project, ProjectText(canteens: nil, ledgers: ["a"], meals: nil, year: nil),
      ProjectText(canteens: "c", ledgers: ["a", "b", "c", "d"], meals: "m", year: 2025),
    ] {
      #expect(try schema.problems(of: Array(text.json.utf8)) == [])
    }
  }

  @Test("What the reader refuses in a sound text, the schema refuses too")
  func refused() throws {
    for (text, found) in ProjectFileTests.wrong where !text.isEmpty {
      // What a schema cannot say: that JSON is JSON, what a path leads to, names of shares, two of a kind.
      let isSayable = found.allSatisfy { code in
        ["E703", "E705", "E706", "E707", "E708"].contains { code.hasPrefix($0) }
      }
      guard isSayable, !text.contains("2026.0"), !text.contains("1e3") else { continue }
      #expect(try schema.problems(of: Array(text.utf8)) != [], "\(text)")
    }
  }
}
