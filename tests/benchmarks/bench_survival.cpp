#include "benchmarks/budget.h"
#include "benchmarks/childrun.h"
#include "benchmarks/survivalfits.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <cstdio>

namespace {

constexpr std::array sizes { 10'000, 100'000, 1'000'000 }; // customers

struct Model
{
    const char *name;
    const char *function; // of R
    double tolerance; // relative, absolute below 1
};

constexpr std::array models { Model { "km", "survfit", 1e-10 }, Model { "logrank", "survdiff", 1e-10 },
    Model { "cox", "coxph", 1e-8 } };

bool agree(const Model &model, const ChildRun &ours, const ChildRun &theirs)
{
    bool all = ours.numbers().size() == theirs.numbers().size() && !ours.numbers().empty();
    for (const auto &[name, values] : ours.numbers()) {
        const auto found = theirs.numbers().find(name);
        bool same = found != theirs.numbers().end() && found->second.size() == values.size() && !values.empty();
        for (std::size_t i = 0; same && i < values.size(); ++i) {
            const double wanted = found->second[i];
            same = std::abs(values[i] - wanted) <= model.tolerance * std::max(1.0, std::abs(wanted));
        }
        if (!same)
            std::printf("%s: our %s is not that of %s\n", model.name, name.c_str(), model.function);
        all = all && same;
    }
    return all;
}

// Each side in a process of its own that does nothing but load the columns and fit. False: no figure could be had, or
// the numbers differ.
bool compare(const Model &model, const std::string &program, const std::string &folder, bool isLargest, Budget &budget)
{
    const ChildRun ours({ program, model.name, folder });
    const ChildRun theirs({ "Rscript", PISTIS_BENCH_R, model.name, folder });
    if (!ours.isDone() || !theirs.isDone()) {
        std::printf("%s: %s did not come to its end\n", model.name, ours.isDone() ? model.function : "our fit");
        return false;
    }
    const double ratio = theirs.seconds() / ours.seconds();
    const double share = ours.peakMegabytes() / theirs.peakMegabytes();
    std::printf("  %-8s %9.4f s %7.0f MB   %-8s %9.4f s %7.0f MB   %6.1f x faster, %.3f of the memory\n", model.name,
        ours.seconds(), ours.peakMegabytes(), model.function, theirs.seconds(), theirs.peakMegabytes(), ratio, share);
    if (!agree(model, ours, theirs))
        return false;
    const std::string name(model.name);
    if (isLargest && name == "cox") {
        constexpr double leastRatio = 20;
        constexpr double mostShare = 1.0 / 3;
        budget.checkAtLeast("Cox of rows, faster than coxph", ratio, leastRatio, "x");
        budget.check("Cox of rows, memory beside coxph", share, mostShare, "x");
    } else if (isLargest) {
        budget.checkAtLeast((name + ", faster than " + model.function).c_str(), ratio, 1, "x");
    }
    return true;
}

int compareAll(const std::string &program)
{
    if (QStandardPaths::findExecutable(QStringLiteral("Rscript")).isEmpty()
        || !ChildRun({ "Rscript", PISTIS_BENCH_R }).isDone()) {
        std::printf("R with its survival package is what is measured against, and it is not installed; "
                    "packaging/benchmark installs r-base-core and r-cran-survival.\n");
        return 2;
    }
    Budget budget;
    bool all = true;
    for (const int customers : sizes) {
        const QTemporaryDir folder;
        const std::string path = folder.path().toStdString();
        if (!folder.isValid() || !ChildRun({ program, "make", path, std::to_string(customers) }).isDone()) {
            std::printf("The rows of %d customers could not be written to %s.\n", customers, path.c_str());
            return 2;
        }
        std::printf("%d customers\n", customers);
        for (const Model &model : models)
            all = compare(model, program, path, customers == sizes.back(), budget) && all;
    }
    return all ? budget.exitCode() : 1;
}

} // namespace

// Without arguments both sides are compared; with "make FOLDER CUSTOMERS" or a model and a folder this is one of the
// processes that are measured.
int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const std::vector<std::string> words(argv, argv + argc);
    if (words.size() == 4 && words[1] == "make")
        return SurvivalData(words[2]).make(std::stoi(words[3])) ? 0 : 2;
    if (words.size() == 3)
        return printSurvivalFit(words[1], SurvivalData(words[2])) ? 0 : 2;
    return compareAll(words.front());
}
