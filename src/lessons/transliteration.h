#pragma once

#include <QString>

namespace Pistis {

// A folded word, Greek or Latin, in the letters of one rough alphabet of sounds: what a name keeps on its way from one
// script to the other. Voiced and unvoiced stops are one letter, vowels are a, e, i, o, u.
QString soundsOf(QStringView folded);

// The sounds without their vowels, a doubled one once.
QString skeletonOf(QStringView sounds);

// How much of the longer of two words of sounds is in the other, in order: 1 when they are the same.
double likenessOf(QStringView left, QStringView right);

} // namespace Pistis
