#pragma once

#include "models/librarysearch.h"

#include <QAbstractListModel>

namespace Pistis {

// What was found in the lessons of the library: the beginning of the lesson's title, then the sentence.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setFindings(const LessonFindings &findings);
    const LessonFinding &finding(int row) const { return m_findings.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    LessonFindings m_findings;
};

} // namespace Pistis
