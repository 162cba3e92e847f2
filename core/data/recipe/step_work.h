// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/recipe/step.h"

// What `applied` chooses from: one function a kind of step, with the errors that it documents.
namespace dovetail::data {

Result<Table> carryOut(const Recode& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const Discretise& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const Standardise& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const TakeLogarithm& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const Compute& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const FilterRows& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const DropMissing& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const Impute& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const DummyCode& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const RenameColumn& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const DropColumns& step, const Table& table, const Progress& progress);
Result<Table> carryOut(const RetypeColumn& step, const Table& table, const Progress& progress);

} // namespace dovetail::data
