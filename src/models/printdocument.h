#pragma once

#include <QStringList>

namespace Pistis {

// What is to stand on paper. Each block is HTML that stays together on one page where it can.
struct PrintDocument
{
    QString title {};
    QString date {}; // at the head of each page
    QString pageLine {}; // "Page %1 of %2"
    QStringList blocks {};
};

} // namespace Pistis
