#pragma once

#include "core/importreport.h"
#include "core/result.h"
#include "models/printdocument.h"

#include <QFont>
#include <QTextDocument>

class QPagedPaintDevice;
class QPainter;

namespace Pistis {

// Puts a document on pages, block by block, so that it can be stopped at any time and run on any thread.
class PagePrinter
{
public:
    PagePrinter(const PrintDocument &document, ImportProgress &progress)
        : m_document(document)
        , m_progress(progress)
    {
    }

    Result<int> print(QPagedPaintDevice &device); // how many pages

private:
    struct Place
    {
        int page = 0; // from 0
        double top = 0;
        QList<double> ends {}; // down to where it stands on each page: several for a block higher than a page
    };

    void lay(QTextDocument &text, const QString &block, QPagedPaintDevice &device) const;
    Result<QList<Place>> places(QPagedPaintDevice &device) const;
    void drawFrame(QPainter &painter, int page, int pages) const;
    static void drawWhole(QPainter &painter, const QTextDocument &text, double top);
    QList<double> endsOf(const QTextDocument &text) const;
    void draw(QPainter &painter, QTextDocument &text, const Place &place, qsizetype slice) const;
    static void drawLines(QPainter &painter, const QTextDocument &text, double begin, double end);

    const PrintDocument &m_document;
    ImportProgress &m_progress;
    double m_width = 0;
    double m_height = 0; // of the part between head and foot
    double m_head = 0;
    double m_top = 0; // where the text begins: below the head and the heads of columns
    QTextDocument m_columnHeads;
};

// The document as a PDF on the paper of the system's region, in the background.
Result<void> writePdf(const PrintDocument &document, const QString &path, ImportProgress &progress);

} // namespace Pistis
