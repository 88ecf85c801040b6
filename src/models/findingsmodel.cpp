#include "models/findingsmodel.h"

#include "models/textlanguage.h"

namespace Pistis {

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
    if (role == Qt::DisplayRole)
        return tr("%1: %2", "title of a lesson: sentence in it")
            .arg(inInterfaceLanguage(found.greekTitle, found.englishTitle), found.text);
    if (role == Qt::ToolTipRole)
        return found.text;
    return {};
}

} // namespace Pistis
