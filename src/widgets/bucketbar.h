#pragma once

#include "core/customerquery.h"

#include <QLabel>
#include <QList>

class QAction;

namespace Pistis {

// The buckets of the agenda with their counts, each a link and a key; the one that is shown alone stands in bold.
class BucketBar : public QLabel
{
    Q_OBJECT

public:
    explicit BucketBar(QWidget *parent = nullptr);

    QList<QAction *> bucketActions() const { return m_actions; }
    void setCounts(const WorkCounts &counts);
    void setShown(std::optional<Bucket> bucket);

Q_SIGNALS:
    void chosen(Pistis::Bucket bucket);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();

    QList<QAction *> m_actions;
    WorkCounts m_counts;
    std::optional<Bucket> m_shown;
};

} // namespace Pistis
