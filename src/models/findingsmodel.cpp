#include "models/findingsmodel.h"

#include "core/shortened.h"
#include "models/textlanguage.h"

namespace Pistis {

namespace {

    constexpr qsizetype longestTitle = 32; // characters: what was found is what is looked for

    // What was found stands where it is seen without scrolling.
    QString excerpt(const LessonFinding &found)
    {
        constexpr int wordsBefore = 24; // characters
        if (found.hit <= wordsBefore)
            return found.text;
        const qsizetype space = found.text.indexOf(u' ', found.hit - wordsBefore);
        return space < 0 || space >= found.hit ? found.text : QString(u"… " + found.text.mid(space + 1));
    }

} // namespace

void FindingsModel::setFindings(const LessonFindings &findings)
{
    beginResetModel();
    m_findings = findings;
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_findings.size()); }

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LessonFinding &found = m_findings.at(index.row());
    const QString title = inInterfaceLanguage(found.greekTitle, found.englishTitle);
    const QString line = found.isExact ? tr("“%1”: %2", "title of a lesson, a sentence in it")
                                       : tr("“%1”, another form: %2", "title of a lesson, a sentence in it");
    if (role == Qt::DisplayRole)
        return line.arg(shortened(title, longestTitle), excerpt(found));
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return line.arg(title, found.text);
    return {};
}

} // namespace Pistis
