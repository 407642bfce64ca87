import ArgumentParser
import HeadwaterKit
import SupplyModel

/// The contract of DESIGN §7, in one place.
extension Verdict {
  var exitCode: Int32 {
    switch self {
    case .passed: 0
    case .violated: 2
    case .inconclusive: 3
    }
  }
}

extension OutputFailure {
  var exitCode: Int32 { isHeld ? 75 : 1 }
}

extension AnalysisFailure {
  var exitCode: Int32 {
    switch reason {
    case .unusable: 1
    case .nothingRecognised: 3
    }
  }
}
