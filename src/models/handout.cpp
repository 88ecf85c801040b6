#include "models/handout.h"

#include "models/handoutrows.h"
#include "models/textlanguage.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pistis {

namespace {

    struct Handout
    {
        Q_DECLARE_TR_FUNCTIONS(Handout)
    };

    const QString webStyle
        = u"body { font-family: 'Noto Serif', serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }"
          "table { border-collapse: collapse; width: 100%; }"
          "th { border-bottom: 1px solid; text-align: left; }"
          "th, td { padding: .3em .6em; vertical-align: top; width: 50%; }"
          ".room { height: 8em; } .new { break-before: page; }"
          "@media print { thead { display: table-header-group; } tr { break-inside: avoid; } }"_s;

    // The columns of a table: both languages, or the one that there is.
    struct Columns
    {
        bool greek = true;
        bool english = true;

        int count() const { return int(greek) + int(english); }
    };

    QString cell(const QString &name, int columns, const QString &attributes, const QString &html)
    {
        return u"<%1 width=\"%2%\"%3>"_s.arg(name).arg(100 / columns).arg(attributes) + html + u"</%1>"_s.arg(name);
    }

    QString cells(const HandoutRow &row, const Columns &columns, const QString &name)
    {
        if (!row.wide.isEmpty())
            return u"<%1 colspan=\"%2\">"_s.arg(name).arg(columns.count()) + row.wide + u"</%1>"_s.arg(name);
        return (columns.greek ? cell(name, columns.count(), u" lang=\"el\""_s, row.greek) : QString())
            + (columns.english ? cell(name, columns.count(), u" lang=\"en\""_s, row.english) : QString());
    }

    HandoutRow heads() { return { .greek = u"<b>Ελληνικά</b>"_s, .english = u"<b>English</b>"_s }; }

    QString table(const QString &content)
    {
        return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\"><tr>"_s + content + u"</tr></table>"_s;
    }

    QString webPage(const PrintDocument &paper, const QList<HandoutRow> &rows, const Columns &columns)
    {
        QString page = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>"_s.arg(
                           columns.greek ? u"el"_s : u"en"_s)
            + paper.title.toHtmlEscaped() + u"</title>\n<style>"_s + webStyle + u"</style></head>\n<body>\n<p>"_s
            + paper.date.toHtmlEscaped() + u"</p>\n<table>\n<thead><tr>"_s + cells(heads(), columns, u"th"_s)
            + u"</tr></thead>\n<tbody>\n"_s;
        for (const HandoutRow &row : rows)
            page
                += (row.beginsPage ? u"<tr class=\"new\">"_s : u"<tr>"_s) + cells(row, columns, u"td"_s) + u"</tr>\n"_s;
        return page + u"</tbody>\n</table>\n</body>\n</html>\n"_s;
    }

} // namespace

PrintDocument handoutDocument(
    const LoadedLesson &loaded, const QList<PlacedNote> &notes, const HandoutChoices &choices, const QDate &today)
{
    const Lesson &lesson = loaded.lesson;
    PrintDocument paper { .title = inInterfaceLanguage(lesson.greek.front.title, lesson.english.front.title),
        .date = QLocale().toString(today, QLocale::LongFormat),
        .pageLine = Handout::tr("Page %1 of %2") };
    const Columns columns { .greek = !lesson.greek.isEmpty() || lesson.english.isEmpty(),
        .english = !lesson.english.isEmpty() };
    const QList<HandoutRow> rows = handoutRows(loaded, notes, choices);
    QString kept; // what stays with the next row
    for (const HandoutRow &row : rows) {
        if (row.beginsPage && !kept.isEmpty())
            paper.blocks.append(std::exchange(kept, {}));
        if (row.beginsPage)
            paper.pageStarts.append(paper.blocks.size());
        kept += row.wide.isEmpty() ? table(cells(row, columns, u"td"_s)) : row.wide;
        if (!row.keepsNext || &row == &rows.constLast())
            paper.blocks.append(std::exchange(kept, {}));
    }
    paper.columnHeads = table(cells(heads(), columns, u"td"_s)) + u"<hr>"_s;
    paper.web = webPage(paper, rows, columns);
    return paper;
}

} // namespace Pistis
