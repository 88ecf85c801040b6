#pragma once

#include "evidence/evidenceparameters.h"

#include <QCommandLineParser>

#include <optional>

namespace Pistis {

// The options of `pistis-cli evidence` that say what is asked; cut and log start stay text until the kind of days is
// known.
struct EvidenceOptions
{
    EvidenceParameters parameters {};
    QString customers {};
    QString visits {};
    QString signalDays {}; // file, or for a book "requests"; losses are inferred from it
    std::optional<EvidenceParameters::Adjust> adjust {}; // absent: what the source of the log has as default
    std::optional<EvidenceParameters::Strata> strata {};
    QString exportTo {}; // folder
    QString cut {};
    QString logStart {};
    bool json = false;
};

void addEvidenceOptions(QCommandLineParser &parser);

// The name of the option whose value is not usable goes to refused.
std::optional<EvidenceOptions> evidenceOptions(const QCommandLineParser &parser, QString &refused);

} // namespace Pistis
