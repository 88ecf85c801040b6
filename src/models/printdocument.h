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
    QString columnHeads {}; // HTML that stands above the text of every page
    QList<qsizetype> pageStarts {}; // blocks that begin a page
    QString web {}; // the same as one page for a browser, where it is offered so
};

} // namespace Pistis
