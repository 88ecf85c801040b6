#include "evidence/nulltest.h"

#include "evidence/evidence.h"
#include "evidence/historyshuffle.h"
#include "evidence/laganalysis.h"
#include "evidence/naiveregression.h"
#include "evidence/naiveview.h"
#include "evidence/tails.h"

#include <cmath>

namespace Pistis {

namespace {

    class Counter
    {
    public:
        Counter(const EvidenceLog &log, const EvidenceParameters &parameters)
            : m_parameters(parameters)
        {
            const EvidenceResult result = evidenceResult(log, parameters);
            m_warningDated = result.warningDated && result.warningDated->isHeadline;
            if (const auto z = result.headline()->cox.z)
                m_result.observed = std::abs(*z);
        }

        void add(const EvidenceLog &log)
        {
            ++m_result.rounds;
            if (const auto naive = naiveRegression(log, m_parameters.cut))
                count(m_result.naive, naive->p < clear);
            if (const auto z = honestZ(log)) {
                count(m_result.honest, std::abs(*z) > normal95);
                m_result.asStrong += m_result.observed && std::abs(*z) >= *m_result.observed;
            }
            const NaiveView view = naiveView(log, m_parameters.cut);
            if (!view.low.retained || !view.high.retained)
                return;
            m_low += *view.low.retained;
            m_high += *view.high.retained;
            ++m_views;
        }

        NullTestResult result() const
        {
            NullTestResult result = m_result;
            if (m_views > 0) {
                result.naiveLow = m_low / m_views;
                result.naiveHigh = m_high / m_views;
            }
            return result;
        }

    private:
        static constexpr double clear = 0.05;

        static void count(NullTestCount &counted, bool found)
        {
            ++counted.rounds;
            counted.found += found;
        }

        std::optional<double> honestZ(const EvidenceLog &log) const
        {
            const auto ends = m_warningDated ? warningEnds(log, m_parameters.cut) : lossEnds(log, m_parameters.cut);
            const ExposureRule rule { .window = m_parameters.window,
                .lag = m_warningDated ? 0 : m_parameters.headlineLag,
                .logStart = m_parameters.logStart };
            return lagFit(lagTables(RiskPieces(log, ends, rule), log, rule.lag)).cox.z;
        }

        EvidenceParameters m_parameters;
        NullTestResult m_result {};
        bool m_warningDated = false;
        double m_low = 0;
        double m_high = 0;
        int m_views = 0;
    };

} // namespace

NullTestResult nullTest(const EvidenceLog &log, const EvidenceParameters &parameters, const NullTestRun &run)
{
    constexpr std::uint64_t apart = 0x9e3779b97f4a7c15;
    const HistoryShuffle shuffle(log, parameters);
    Counter counter(log, parameters);
    for (int round = 0; round < run.rounds; ++round) {
        if (run.cancelled && *run.cancelled)
            break;
        counter.add(shuffle.dealt(run.seed * apart + std::uint64_t(round)));
        if (run.progress)
            run.progress(round + 1, run.rounds);
    }
    return counter.result();
}

} // namespace Pistis
