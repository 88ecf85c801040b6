#include "models/lessonversionsmodel.h"

#include "models/recordlabels.h"
#include "models/textlanguage.h"

#include <algorithm>

namespace Pistis {

namespace {

    bool isGap(const LessonVersion &newer, const LessonVersion &older)
    {
        bool isNumber = false;
        bool isOlderNumber = false;
        const qlonglong number = newer.version.toLongLong(&isNumber);
        const qlonglong olderNumber = older.version.toLongLong(&isOlderNumber);
        return isNumber && isOlderNumber && number - olderNumber > 1;
    }

} // namespace

QString missingVersionsText(const QList<LessonVersion> &versions)
{
    if (std::ranges::adjacent_find(versions, isGap) == versions.end())
        return {};
    return LessonVersionsModel::tr(
        "Numbers that are missing are no lost versions: a repair is stored step by step, and "
        "only its last step, which holds them all, is kept; or a lesson came with a higher "
        "number.");
}

QString versionStateText(const LessonVersion &version)
{
    if (version.isDamaged)
        return LessonVersionsModel::tr("cannot be read");
    if (version.isNewest)
        return LessonVersionsModel::tr("the one that is read");
    return version.isShipped ? LessonVersionsModel::tr("comes with the program") : QString();
}

int LessonVersionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

int LessonVersionsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LessonVersionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const LessonVersion &version = m_versions.at(index.row());
    switch (Column(index.column())) {
    case VersionColumn:
        return version.version;
    case StoredColumn:
        return version.stored.isValid() ? momentLabel(version.stored.toMSecsSinceEpoch()) : QString();
    case TitleColumn:
        return inInterfaceLanguage(version.greekTitle, version.englishTitle);
    case PairsColumn:
        return version.isDamaged ? QString()
                                 : tr("%1 of %2", "pairs of sentences").arg(version.checked).arg(version.pairs);
    case StateColumn:
        return versionStateText(version);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant LessonVersionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case VersionColumn:
        return tr("Version");
    case StoredColumn:
        return tr("Stored");
    case TitleColumn:
        return tr("Title");
    case PairsColumn:
        return tr("Pairs checked");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

void LessonVersionsModel::setVersions(const QList<LessonVersion> &versions)
{
    beginResetModel();
    m_versions = versions;
    endResetModel();
}

} // namespace Pistis
