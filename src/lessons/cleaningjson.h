#pragma once

#include "lessons/cleaning.h"

#include <QJsonArray>

namespace Pistis {

// Lists of a cleaning as scripts and packs read them; with a side ("el", "en") in each entry when one is given.
QJsonArray keptJson(const Cleaning &cleaning); // without empty lines
QJsonArray removedJson(const Cleaning &cleaning, const QString &side = {});
QJsonArray repairedJson(const Cleaning &cleaning, const QString &side = {});

} // namespace Pistis
