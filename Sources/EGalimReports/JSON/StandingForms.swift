import EGalim

/// What is asked of a canteen and what the rest of its year must hold, laid out once for each choice of targets that hold.
struct StandingForms: Sendable {
  /// Forms by the kinds of target that they have figures for; null stands for the others.
  private struct ByKinds: Sendable {
    private let forms: [JSONForm]

    init(depth: Int, _ content: (inout JSONWriter, _ holds: (Target.Kind) -> Bool) -> Void) {
      let kinds = Target.Kind.allCases
      forms = (0..<1 << kinds.count).map { mask in
        JSONForm(depth: depth) { json in
          content(&json) { kind in kinds.indices.contains { kinds[$0] == kind && mask & 1 << $0 != 0 } }
        }
      }
    }

    subscript(holds: (Target.Kind) -> Bool) -> JSONForm {
      var mask = 0
      for (bit, kind) in Target.Kind.allCases.enumerated() where holds(kind) { mask |= 1 << bit }
      return forms[mask]
    }
  }

  private let targets: ByKinds
  private let projection: ByKinds
  private let noProjection: JSONForm

  /// Lays out figures whose members stand so many blocks deep.
  init(depth: Int) {
    targets = ByKinds(depth: depth) { json, holds in
      json.key("targets")
      json.object { $0.gaps(of: ["goal", "met", "missing"], where: holds) }
    }
    projection = ByKinds(depth: depth) { json, holds in
      json.key("projection")
      json.object { json in
        json.gap("covered_months")
        json.gap("total")
        json.gap("rest")
        json.key("needed")
        json.object { $0.gaps(of: ["share", "amount", "reachable"], where: holds) }
      }
    }
    noProjection = JSONForm(depth: depth) { $0.member("projection", .null) }
  }

  fileprivate func form(of targets: [Target]) -> JSONForm {
    self.targets[{ kind in targets.contains { $0.kind == kind } }]
  }

  fileprivate func form(of outlook: Outlook?) -> JSONForm {
    guard let outlook else { return noProjection }
    return projection[{ outlook.aim($0) != nil }]
  }
}

extension JSONWriter {
  /// Writes the member `targets`: those that hold.
  mutating func targets(_ targets: [Target], _ forms: StandingForms) {
    var figures: [JSONFigure] = []
    figures.reserveCapacity(9)
    for target in targets {
      figures.append(.whole(Int64(target.goal)))
      figures.append(JSONFigure(flag: target.isMeasurable ? target.isMet : nil))
      figures.append(JSONFigure(hundredths: target.isMeasurable ? target.missing.cents : nil))
    }
    write(forms.form(of: targets), figures)
  }

  /// Writes the member `projection`: where the year ends, and what its rest must hold.
  mutating func projection(_ outlook: Outlook?, _ forms: StandingForms) {
    var figures: [JSONFigure] = []
    if let outlook {
      figures.append(.whole(Int64(outlook.coveredMonths)))
      figures.append(.hundredths(outlook.projectedTotal.cents))
      figures.append(.hundredths(outlook.restTotal.cents))
      for aim in outlook.aims {
        figures.append(JSONFigure(hundredths: aim.neededPercentHundredths))
        figures.append(JSONFigure(hundredths: aim.neededAmount?.cents))
        figures.append(.flag(aim.isReachable))
      }
    }
    write(forms.form(of: outlook), figures)
  }

  /// Lays out an object for each kind of target that holds, null for the others.
  fileprivate mutating func gaps(of names: [String], where holds: (Target.Kind) -> Bool) {
    for kind in Target.Kind.allCases {
      guard holds(kind) else {
        member(kind.rawValue, .null)
        continue
      }
      key(kind.rawValue)
      object { json in
        for name in names { json.gap(name) }
      }
    }
  }
}
