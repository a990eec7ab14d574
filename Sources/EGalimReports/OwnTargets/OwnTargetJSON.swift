import EGalim

extension JSONWriter {
  /// Writes the list `own_targets` of a report's figures, each with what the rest of the year must hold.
  mutating func ownTargets(_ figures: ReportFigures) {
    let outlook = figures.ownTargets.isEmpty ? nil : figures.outlook
    member("own_targets", list: figures.ownStandings) { json, standing in
      json.object { json in
        json.ownTarget(standing)
        let aim = standing.isInForce ? outlook?.ownAim(standing.target.figure) : nil
        json.member("needed", object: aim) { json, aim in
          json.member("share", hundredths: aim.neededPercentHundredths)
          json.member("amount", hundredths: aim.neededAmount?.cents)
          json.member("reachable", flag: aim.isReachable)
        }
      }
    }
  }

  /// Writes the list `own_targets` of several canteens, each with how many of them are at it.
  mutating func ownTargets(_ tallies: [OwnTargetTally]) {
    member("own_targets", list: tallies) { json, tally in
      json.object { json in
        json.ownTarget(tally.standing)
        json.member("reaching", whole: tally.reaching)
        json.member("measured", whole: tally.measured)
      }
    }
  }

  /// Writes the list `own_targets` of a comparison, each with where both sides stand.
  mutating func ownTargets(_ targets: [ComparedOwnTarget]) {
    member("own_targets", list: targets) { json, compared in
      json.object { json in
        json.target(compared.target)
        json.member("points", hundredths: compared.change)
        json.member("before", object: compared.before) { $0.standing($1) }
        json.member("after", object: compared.after) { $0.standing($1) }
      }
    }
  }

  private mutating func ownTarget(_ standing: OwnStanding) {
    target(standing.target)
    self.standing(standing)
  }

  private mutating func target(_ target: OwnTarget) {
    member("figure", text: target.figure.shortName)
    member("goal", whole: target.goal)
    member("year", whole: target.year)
  }

  private mutating func standing(_ standing: OwnStanding) {
    member("in_force", flag: standing.isInForce)
    member("amount", hundredths: standing.isMeasurable ? standing.share.part : nil)
    member("share", hundredths: ShownShare(standing.share, goal: standing.target.goal).hundredths)
    member("met", flag: standing.isMet)
    member("missing", hundredths: standing.isMeasurable ? standing.missing.cents : nil)
  }
}
