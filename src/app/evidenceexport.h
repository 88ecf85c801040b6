#pragma once

#include "core/result.h"
#include "evidence/evidencelog.h"
#include "evidence/evidenceparameters.h"

#include <QString>
#include <QStringList>

namespace Pistis {

// Writes what anyone with R needs to come to the same numbers: rows_L0.csv and so on, one for each lag asked for, and
// check.R. names: what customers are called in them, by index. The folder is made; files of these names are replaced.
Result<void> exportEvidence(
    const QString &folder, const EvidenceLog &log, const QStringList &names, const EvidenceParameters &parameters);

} // namespace Pistis
