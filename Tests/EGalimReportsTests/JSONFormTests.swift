import EGalim
import TestSupport
import Testing

@testable import EGalimReports

/// What forms write is what a plain writer writes.
@Suite("Forms")
struct JSONFormTests {
  private static func figure(_ random: inout SeededGenerator) -> JSONFigure {
    switch random.below(8) {
    case 0: .null
    case 1: .hundredths(0)
    case 2: .whole(Int64(bitPattern: random.next()) >> Int64(random.below(64)))
    case 3: .flag(random.oneIn(2))
    case 4: .hundredths(random.oneIn(2) ? .min : .max)
    default: .hundredths(Int64(bitPattern: random.next()) >> Int64(random.below(64)))
    }
  }

  /// A name of up to 80 letters, so that texts of all lengths stand before gaps.
  private static func name(_ random: inout SeededGenerator) -> String {
    String(repeating: random.oneIn(2) ? "a" : "é", count: random.below(80))
  }

  @Test("filled, they are the members written one by one", arguments: 0..<200 as Range<UInt64>)
  func members(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names = (0..<random.below(40)).map { _ in Self.name(&random) }
    let figures = names.map { _ in Self.figure(&random) }
    let comesFirst = random.oneIn(2)
    let form = JSONForm(depth: 2, comesFirst: comesFirst) { json in
      json.key("outer")
      json.object { $0.gaps(names) }
      json.gap("last")
    }
    #expect(form.gapCount == names.count + 1)
    func text(_ members: (inout JSONWriter) -> Void) -> String {
      JSONWriter.text { json in
        json.object { json in
          json.key("inner")
          json.object { json in
            if !comesFirst { json.member("before", .null) }
            members(&json)
            json.member("after", .flag(true))
          }
        }
      }
    }
    let plain = text { json in
      json.key("outer")
      json.object { json in
        for (name, figure) in zip(names, figures) { json.member(name, figure) }
      }
      json.member("last", .whole(7))
    }
    #expect(text { $0.write(form, figures + [.whole(7)]) } == plain)
  }

  @Test("with a figure too few or too many, nothing is written")
  func wrongCount() {
    let form = JSONForm(depth: 0) { json in json.object { $0.gaps(["a", "b"]) } }
    for figures in [[], [JSONFigure.null], [.null, .null, .null]] {
      var bytes: [UInt8] = []
      form.append(filledWith: figures, to: &bytes)
      #expect(bytes.isEmpty)
    }
  }

  @Test("a figure is written as members write it")
  func figures() {
    let figures: [(JSONFigure, String)] = [
      (.null, "null"), (JSONFigure(hundredths: nil), "null"), (.hundredths(0), "0.00"), (.hundredths(-5), "-0.05"),
      (.whole(0), "0"), (JSONFigure(whole: UInt64.max), "9223372036854775807"), (.flag(true), "true"),
      (.flag(false), "false"), (JSONFigure(mealHundredths: 12_00), "12"), (JSONFigure(mealHundredths: 12_22), "12.22"),
      (JSONFigure(mealHundredths: nil), "null"),
    ]
    for (figure, text) in figures { #expect(JSONWriter.text { $0.write(figure) } == text + "\n") }
  }

  @Test("each target that may hold or not has its form", arguments: 0..<8)
  func targets(mask: Int) {
    let kinds = Target.Kind.allCases.enumerated().filter { mask & 1 << $0.offset != 0 }.map(\.element)
    let targets = kinds.map { Target($0, goal: 20, share: Share(part: 1, of: 10)) }
    let filled = JSONWriter.text { json in
      json.object { json in
        json.member("first", .null)
        json.targets(targets, StandingForms(depth: 1))
      }
    }
    let plain = JSONWriter.text { json in
      json.object { json in
        json.member("first", .null)
        json.key("targets")
        json.object { json in
          for kind in Target.Kind.allCases {
            json.member(kind.rawValue, object: targets.first { $0.kind == kind }) { json, target in
              json.member("goal", whole: target.goal)
              json.member("met", flag: target.isMet)
              json.member("missing", hundredths: target.missing.cents)
            }
          }
        }
      }
    }
    #expect(filled == plain)
  }
}
