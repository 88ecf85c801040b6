#include "lessons/aligner.h"

#include "lessons/beadprogram.h"
#include "lessons/fixedlinks.h"
#include "lessons/linkevidence.h"

#include <algorithm>
#include <cmath>

namespace Pistis {

namespace {

    constexpr int looks = 3; // at the text: each learns from what the one before has found

    void learn(AlignmentModel &model, const AlignmentModel &prior, const BeadStatistics &seen)
    {
        double all = prior.shapeWeight;
        for (const double number : seen.shapes)
            all += number;
        for (size_t at = 0; at < beadShapes.size(); ++at)
            model.shapes[at] = (prior.shapeWeight * prior.shapes[at] + seen.shapes[at]) / all;
        model.lengthMean = (prior.lengthTrust * prior.lengthMean + seen.logRatios) / (prior.lengthTrust + seen.lengths);
    }

    QList<int> indicesOf(SentenceRun run)
    {
        QList<int> indices;
        for (int at = run.first; at < run.first + run.count; ++at)
            indices.append(at);
        return indices;
    }

    AlignedBead alignedBead(const AlignmentEvidence &evidence, const AlignmentModel &model, const FoundBead &bead)
    {
        return { .link = { .left = indicesOf(bead.left), .right = indicesOf(bead.right) },
            .confidence = bead.confidence,
            .why = reasonsFor(evidence, model, bead) };
    }

    AlignedBead fixedBead(const LessonLink &link)
    {
        using enum LinkReason::Kind;
        return { .link = link,
            .confidence = 1,
            .why = { { .kind = link.status == LessonLink::Status::Manual ? Manual : Confirmed } } };
    }

} // namespace

QList<LessonLink> linksOf(const QList<AlignedBead> &beads)
{
    QList<LessonLink> links;
    for (const AlignedBead &bead : beads) {
        links.append(bead.link);
        links.last().confidence = int(std::lround(100 * bead.confidence));
    }
    return links;
}

Result<QList<AlignedBead>> align(const LessonText &greek, const LessonText &english, const Lexicon &lexicon,
    const QList<LessonLink> &anchors, const AlignmentWatch &watch, const AlignmentModel &prior)
{
    AlignmentEvidence evidence(greek, english, lexicon, prior);
    const FixedLinks fixed(anchors, int(evidence.left.sentences.size()), int(evidence.right.sentences.size()));
    fixed.setApart(evidence);
    const auto gaps = fixed.gaps();
    const int steps = int(gaps.size()) * (looks + 1);
    int done = 0;
    const auto tell = [&] {
        if (watch.progress)
            watch.progress(++done, steps);
    };

    std::vector<BeadProgram> programs;
    for (const auto &[left, right] : gaps) {
        if (watch.stop.stop_requested())
            return Error { .kind = Error::Kind::Cancelled };
        programs.emplace_back(evidence, left, right, watch.stop);
        tell();
    }
    AlignmentModel model = prior;
    for (int look = 0; look < looks; ++look) {
        BeadStatistics seen;
        for (BeadProgram &program : programs) {
            program.weigh(model);
            if (watch.stop.stop_requested())
                return Error { .kind = Error::Kind::Cancelled };
            program.addTo(seen);
            tell();
        }
        if (look + 1 < looks)
            learn(model, prior, seen);
    }
    QList<AlignedBead> beads;
    const auto add = [&](const LessonLink &link) { beads.append(fixedBead(link)); };
    for (size_t gap = 0; gap < programs.size(); ++gap) {
        for (const FoundBead &bead : programs[gap].beads()) {
            if (!fixed.take(bead, add))
                beads.append(alignedBead(evidence, model, bead));
        }
        fixed.takeBetween(gap, add);
    }
    return beads;
}

} // namespace Pistis
