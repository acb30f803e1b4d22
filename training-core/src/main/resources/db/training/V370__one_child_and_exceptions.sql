-- Who is paid to be with one child, and so is not one of the adults that others are counted by.
ALTER TABLE employment ADD COLUMN one_to_one BOOLEAN DEFAULT FALSE NOT NULL;

-- Why a childminder minds these children beside the usual three, or the usual one under one, as she has recorded it.
ALTER TABLE booked_children ADD COLUMN beside VARCHAR(12);
ALTER TABLE booked_children ADD CONSTRAINT booked_children_beside CHECK (beside IN ('SCHOOL', 'SIBLING', 'OWN', 'CONTINUITY'));
