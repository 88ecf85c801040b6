#include "models/qualitymodel.h"

#include "models/textlanguage.h"

#include <QFont>

namespace Pistis {

using namespace Qt::StringLiterals;

namespace {

    QString shareText(double share)
    {
        constexpr int percent = 100;
        return QualityModel::tr("%1%").arg(QLocale().toString(share * percent, 'f', 1));
    }

    QString figureText(const AlignmentQuality &quality, QualityModel::Column column)
    {
        const AlignmentScore &score = quality.aligner;
        const auto count = [](int number) { return QLocale().toString(number); };
        switch (column) {
        case QualityModel::ExpectedColumn:
            return count(score.expected);
        case QualityModel::FoundColumn:
            return count(score.found);
        case QualityModel::RightColumn:
            return count(score.right);
        case QualityModel::PrecisionColumn:
            return shareText(score.precision());
        case QualityModel::RecallColumn:
            return shareText(score.recall());
        case QualityModel::F1Column:
            return shareText(score.f1());
        case QualityModel::LengthRightColumn:
            return count(quality.byLength.right);
        case QualityModel::LengthF1Column:
            return shareText(quality.byLength.f1());
        case QualityModel::LessonColumn:
        case QualityModel::ColumnCount:
            break;
        }
        return {};
    }

    QString meaningOf(QualityModel::Column column)
    {
        switch (column) {
        case QualityModel::ExpectedColumn:
            return QualityModel::tr("Pairs of sentences that were made and checked by hand");
        case QualityModel::FoundColumn:
            return QualityModel::tr("Pairs that the program makes");
        case QualityModel::RightColumn:
            return QualityModel::tr("Pairs of the program that are the same as those made by hand");
        case QualityModel::PrecisionColumn:
            return QualityModel::tr("Of the pairs that the program makes, so many are right");
        case QualityModel::RecallColumn:
            return QualityModel::tr("Of the pairs made by hand, so many are found");
        case QualityModel::F1Column:
            return QualityModel::tr("Precision and recall in one figure: their harmonic mean");
        case QualityModel::LengthRightColumn:
            return QualityModel::tr("Right pairs of a program that looks at the length of the sentences alone");
        case QualityModel::LengthF1Column:
            return QualityModel::tr("F1 of a program that looks at the length of the sentences alone");
        case QualityModel::LessonColumn:
        case QualityModel::ColumnCount:
            break;
        }
        return {};
    }

} // namespace

void QualityModel::append(const LessonQuality &lesson)
{
    const int row = int(m_lessons.size());
    beginInsertRows({}, row, m_lessons.isEmpty() ? row + 1 : row);
    m_lessons.append(lesson);
    endInsertRows();
    Q_EMIT dataChanged(index(rowCount() - 1, 0), index(rowCount() - 1, ColumnCount - 1));
}

void QualityModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

LessonQuality QualityModel::all() const
{
    LessonQuality sum { .hasLexicon = !m_lessons.isEmpty() };
    for (const LessonQuality &lesson : m_lessons) {
        sum.quality.aligner += lesson.quality.aligner;
        sum.quality.byLength += lesson.quality.byLength;
        sum.hasLexicon = sum.hasLexicon && lesson.hasLexicon;
    }
    return sum;
}

int QualityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_lessons.isEmpty() ? 0 : int(m_lessons.size()) + 1;
}

int QualityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant QualityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isLesson = index.row() < m_lessons.size();
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == LessonColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::FontRole && !isLesson) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    const LessonQuality lesson = isLesson ? m_lessons.at(index.row()) : all();
    if (index.column() != LessonColumn)
        return figureText(lesson.quality, Column(index.column()));
    return isLesson ? inInterfaceLanguage(lesson.greekTitle, lesson.englishTitle) : tr("All lessons together");
}

QVariant QualityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole)
        return meaningOf(Column(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case LessonColumn:
        return tr("Lesson");
    case ExpectedColumn:
        return tr("By hand");
    case FoundColumn:
        return tr("Found");
    case RightColumn:
        return tr("Right");
    case PrecisionColumn:
        return tr("Precision");
    case RecallColumn:
        return tr("Recall");
    case F1Column:
        return u"F1"_s;
    case LengthRightColumn:
        return tr("Right by length alone");
    case LengthF1Column:
        return tr("F1 by length alone");
    case ColumnCount:
        break;
    }
    return {};
}

QString qualityText(const LessonQuality &all)
{
    const AlignmentScore &score = all.quality.aligner;
    const auto count = [](int number) { return QLocale().toString(number); };
    QString text = QualityModel::tr(
        "Of the %n pair(s) of sentences in its own lessons that were made by hand, the program finds %1; by "
        "length alone it would find %2.",
        nullptr, score.expected)
                       .arg(count(score.right), count(all.quality.byLength.right));
    if (score.found > score.right)
        text += u' ' + QualityModel::tr("%n of the pairs that it makes are wrong.", nullptr, score.found - score.right);
    else if (all.quality.byLength.right >= score.right)
        text += u' '
            + QualityModel::tr(
                "Length alone does as well here, as these texts say the same sentence by sentence; it falls "
                "behind where one of them leaves something out.");
    if (!all.hasLexicon)
        text += u' '
            + QualityModel::tr("The Greek–English dictionaries are not installed, so it went by lengths, numbers and "
                               "names; with them it is better.");
    return text;
}

} // namespace Pistis
