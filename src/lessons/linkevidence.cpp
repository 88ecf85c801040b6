#include "lessons/linkevidence.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    using Kind = LinkReason::Kind;
    using TokenKind = AlignmentToken::Kind;

    constexpr size_t mostTerms = 4;

    std::vector<int> typesOf(const AlignmentSide &side, SentenceRun run)
    {
        std::vector<int> types;
        for (int at = run.first; at < run.first + run.count; ++at) {
            const auto &more = side.sentences[size_t(at)].types;
            types.insert(types.end(), more.begin(), more.end());
        }
        std::sort(types.begin(), types.end());
        types.erase(std::unique(types.begin(), types.end()), types.end());
        return types;
    }

    struct Shared
    {
        const AlignmentToken *left = nullptr;
        const AlignmentToken *right = nullptr;
        double weight = 0;
    };

    // Tokens of both sides that were found in each other, each left one once.
    std::vector<Shared> sharedTokens(const AlignmentEvidence &evidence, const FoundBead &bead)
    {
        const std::vector<int> rights = typesOf(evidence.right, bead.right);
        std::vector<Shared> shared;
        for (const int type : typesOf(evidence.left, bead.left)) {
            const auto &left = evidence.left.types[size_t(type)];
            const AlignmentSide::Type *best = nullptr;
            for (const int match : left.matches) {
                const auto &right = evidence.right.types[size_t(match)];
                if (std::binary_search(rights.begin(), rights.end(), match) && (!best || right.gain[0] > best->gain[0]))
                    best = &right;
            }
            if (best)
                shared.push_back({ &left.token, &best->token, double(left.gain[0] + best->gain[0]) });
        }
        std::stable_sort(
            shared.begin(), shared.end(), [](const Shared &one, const Shared &two) { return one.weight > two.weight; });
        return shared;
    }

    bool asks(const AlignmentSide &side, SentenceRun run)
    {
        const std::vector<int> types = typesOf(side, run);
        return std::any_of(types.begin(), types.end(), [&side](int type) {
            const AlignmentToken &token = side.types[size_t(type)].token;
            return token.kind == TokenKind::Sign && token.text == u"?";
        });
    }

    double sizeOf(const AlignmentSide &side, SentenceRun run)
    {
        double size = 0;
        for (int at = run.first; at < run.first + run.count; ++at)
            size += side.sentences[size_t(at)].size;
        return std::max(1., size);
    }

    QList<LinkReason> whyUnpaired(const AlignmentEvidence &evidence, const FoundBead &bead)
    {
        const bool isLeft = bead.left.count > 0;
        const auto &side = isLeft ? evidence.left : evidence.right;
        const bool isFurniture = side.sentences[size_t(isLeft ? bead.left.first : bead.right.first)].isFurniture;
        return { { .kind = isFurniture ? Kind::Furniture : Kind::Unpaired } };
    }

} // namespace

QList<LinkReason> reasonsFor(const AlignmentEvidence &evidence, const AlignmentModel &model, const FoundBead &bead)
{
    if (bead.left.count == 0 || bead.right.count == 0)
        return whyUnpaired(evidence, bead);
    struct Weighed
    {
        LinkReason reason;
        double weight = 0;
    };
    Weighed terms { .reason = { .kind = Kind::Terms } };
    Weighed numbers { .reason = { .kind = Kind::Number } };
    for (const Shared &shared : sharedTokens(evidence, bead)) {
        if (shared.left->kind == TokenKind::Sign)
            continue;
        Weighed &reason = shared.left->kind == TokenKind::Number ? numbers : terms;
        reason.weight += shared.weight;
        if (reason.reason.left.size() < qsizetype(mostTerms)) {
            reason.reason.left.append(shared.left->shown);
            reason.reason.right.append(shared.right->shown);
        }
    }
    std::vector<Weighed> all;
    const bool sharesTerms = !terms.reason.left.isEmpty();
    if (sharesTerms)
        all.push_back(terms);
    if (!numbers.reason.left.isEmpty())
        all.push_back(numbers);
    const bool leftAsks = asks(evidence.left, bead.left);
    if (leftAsks != asks(evidence.right, bead.right))
        all.push_back({ .reason = { .kind = Kind::OneAsks }, .weight = 2 });
    else if (leftAsks)
        all.push_back({ .reason = { .kind = Kind::BothAsk }, .weight = 2 });
    all.push_back({ .reason
        = { .kind = Kind::Length, .ratio = sizeOf(evidence.right, bead.right) / sizeOf(evidence.left, bead.left) },
        .weight = std::abs(lengthEvidence(
            evidence, model, bead.left.first, bead.right.first, { bead.left.count, bead.right.count })) });
    if (!sharesTerms)
        all.push_back({ .reason = { .kind = Kind::NoSharedTerm } });
    std::stable_sort(
        all.begin(), all.end(), [](const Weighed &one, const Weighed &two) { return one.weight > two.weight; });
    QList<LinkReason> reasons;
    for (const Weighed &weighed : all)
        reasons.append(weighed.reason);
    return reasons;
}

} // namespace Pistis
