import CommandLineKit
import EGalim
import EGalimDiagnostics
import EGalimLedgers

/// The option that sets targets beside the law, and what is told of one that cannot be read.
enum TargetOption {
  /// The figures that people usually set themselves a share of.
  private static let usualFigures: [Figure] = [
    .measure(.group(.bio)), .egalim, .local, .circuitCourt, .france, .measure(.group(.siqo)), .meatAndFishEGalim,
  ]

  /// `--target "bio 30 % 2027"`, any number of times.
  static func spec<Root: OptionRoot>(_ place: WritableKeyPath<Root, [AskedTarget]> & Sendable) -> OptionSpec<Root> {
    OptionSpec(
      OptionDescription(
        names: ["target", "objectif"], valueName: "OBJECTIF", repeats: true,
        help:
          "Un objectif que vous vous êtes fixé à côté de la loi, comme 'bio 30\u{A0}% 2027'\u{202F}; plusieurs fois au besoin.",
        details: """
          Ce dont c'est la part, le pourcentage, et l'année à partir de laquelle il vaut (sans elle, l'année montrée)\u{A0}: \
          bio, egalim, local, circuit_court, france, siqo, viandes_poissons_egalim, ou une colonne d'un bilan comme \
          fruits_et_legumes_bio. La part est celle de tous les achats\u{202F}; des viandes et poissons pour les leurs\u{202F}; \
          d'une famille pour ses labels et origines. Il vaut pour chaque cantine et pour l'ensemble. Avant son année, il \
          n'est ni tenu ni manqué\u{A0}: ce qui manque est montré. De plusieurs sur le même chiffre vaut le dernier dont \
          l'année est venue.
          """)
    ) { root, given throws(UsageError) in
      root[keyPath: place].append(try read(given.text))
    }
  }

  /// Says that two targets cannot both hold.
  static func contradiction(_ first: OwnTarget, _ second: OwnTarget) -> Notice {
    func text(_ target: OwnTarget) -> String { "\(target.figure.shortName) \(target.goal) % \(target.year)" }
    return .targetsContradict(first: text(first), second: text(second))
  }

  private static func read(_ text: String) throws(UsageError) -> AskedTarget {
    do throws(TargetTrouble) {
      return try AskedTarget(text)
    } catch {
      throw .custom(problem: Notice.targetTrouble(text: text, reason: reason(error)).text(), remedy: "")
    }
  }

  private static func reason(_ trouble: TargetTrouble) -> Notice.TargetReason {
    let figures = usualFigures.map(\.shortName)
    return switch trouble {
    case .missingGoal: .missingGoal
    case .missingFigure: .missingFigure(figures: figures)
    case .badNumber(let number): .badNumber(number)
    case .severalGoals(let first, let second): .severalGoals(first, second)
    case .severalYears(let first, let second): .severalYears(first, second)
    case .unknownSign(let sign): .unknownSign(sign)
    case .unknownFigure(let name, let nearest): .unknownFigure(name, nearest: nearest, figures: figures)
    case .severalFigures(let name, let names): .severalFigures(name, names: names)
    case .noGoal(let name, let instead): .noGoal(name, instead: instead)
    }
  }
}
