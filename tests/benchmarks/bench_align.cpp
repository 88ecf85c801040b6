#include "benchmarks/budget.h"
#include "lessons/aligner.h"
#include "lessons/lengthalignment.h"

#include <chrono>
#include <cstdio>
#include <random>

#include <sys/resource.h>

using namespace Pistis;
using namespace Qt::StringLiterals;

namespace {

constexpr int words = 4'000; // that each language has

struct Texts
{
    LessonText greek {};
    LessonText english {};
};

// A word of invented letters, the same for the same number.
QString word(int number, QChar first, int letters)
{
    std::minstd_rand random { unsigned(number) + 1 };
    QString made;
    for (int at = 0; at < 4 + number % 6; ++at)
        made += QChar(first.unicode() + char16_t(random() % unsigned(letters)));
    return made;
}

Lexicon lexicon()
{
    QList<DictdEntry> entries;
    for (int at = 0; at < words; ++at)
        entries.append({ word(at, u'α', 24), u"x\n"_s + word(at, u'a', 26) });
    Lexicon made;
    made.add(entries, LessonLanguage::Greek);
    return made;
}

// Common words often, rare ones seldom; every twentieth sentence has no partner, every tenth is divided in two.
Texts textsOf(int sentences)
{
    std::minstd_rand random { unsigned(sentences) };
    std::geometric_distribution<int> rank(.002);
    QStringList greek;
    QStringList english;
    while (greek.size() < sentences) {
        QStringList left;
        QStringList right;
        const int length = 6 + int(random() % 20);
        for (int at = 0; at < length; ++at) {
            const int number = rank(random) % words;
            left.append(word(number, u'α', 24));
            right.append(word(random() % 3 == 0 ? rank(random) % words : number, u'a', 26));
        }
        greek.append(left.join(u' '));
        if (random() % 20 == 0)
            continue;
        if (random() % 10 == 0)
            english.append(QStringList(right.mid(0, length / 2)).join(u' '));
        english.append((random() % 10 == 0 ? right.mid(length / 2) : right).join(u' '));
    }
    return { .greek = { .blocks = { { .sentences = greek } } },
        .english = { .blocks = { { .sentences = english.mid(0, sentences) } } } };
}

double secondsOf(const auto &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double peakMegabytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

// The baseline is the bare table of lengths, which knows no words.
int main()
{
    Budget budget;
    const Lexicon joined = lexicon();
    for (const auto &[sentences, most] : { std::pair(500, .5), std::pair(5'000, 10.) }) {
        const Texts texts = textsOf(sentences);
        qsizetype beads = 0;
        const double ours = secondsOf([&] { beads = align(texts.greek, texts.english, joined)->size(); });
        const double peak = peakMegabytes();
        const double bare
            = secondsOf([&] { beads += alignByLength(texts.greek.sentences(), texts.english.sentences()).size(); });
        std::printf("%d x %d sentences: %.3f s, by length alone %.3f s, ratio %.2f\n", sentences, sentences, ours, bare,
            ours / bare);
        budget.check("alignment", ours, most, "s");
        budget.check("peak memory", peak, 300, "MB");
    }
    return budget.exitCode();
}
