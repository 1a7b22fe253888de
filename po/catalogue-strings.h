/* catalogue-strings.h: the texts of data/packs/core.json, for xgettext only
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Written by build-aux/catalogue-strings.py: change the pack, then run it again.
 */

/* Translators: the name of the pack of exercises that comes with Unknot */
NC_("exercise", "Unknot")

/* Translators: the name of an exercise */
NC_("exercise", "Foam rolling the upper back")

/* Translators: Foam rolling the upper back, why */
NC_("exercise", "Eases a stiff upper back and makes room to breathe.")

/* Translators: Foam rolling the upper back, what to set up before it */
NC_("exercise", "Lay the roller across the floor and sit down in front of it.")

/* Translators: Foam rolling the upper back, step */
NC_("exercise", "Lie back so that the roller crosses your upper back, just below the shoulder blades.")

/* Translators: Foam rolling the upper back, step */
NC_("exercise", "Cradle your head in both hands and let your neck go soft.")

/* Translators: Foam rolling the upper back, step */
NC_("exercise", "Plant your feet and lift your hips a little off the floor.")

/* Translators: Foam rolling the upper back, step */
NC_("exercise", "Push with your feet and roll slowly a hand’s width up, then down.")

/* Translators: Foam rolling the upper back, step */
NC_("exercise", "Stay on a tight or tender spot for a few breaths, until it eases.")

/* Translators: Foam rolling the upper back, step */
NC_("exercise", "Roll on, always between the lower ribs and the top of the shoulder blades.")

/* Translators: Foam rolling the upper back, benefit */
NC_("exercise", "Your upper back turns and bends more freely.")

/* Translators: Foam rolling the upper back, benefit */
NC_("exercise", "Stiffness from sitting eases.")

/* Translators: Foam rolling the upper back, benefit */
NC_("exercise", "Ribs that move well make breathing easier.")

/* Translators: Foam rolling the upper back, caution; Upper back extension over the roller, caution */
NC_("exercise", "Leave this out if you have osteoporosis or a fracture.")

/* Translators: Foam rolling the upper back, caution; Upper back extension over the roller, caution */
NC_("exercise", "If you take blood thinners, ask your doctor before you use a roller.")

/* Translators: Foam rolling the upper back, caution */
NC_("exercise", "Never roll on your neck or your lower back.")

/* Translators: Foam rolling the upper back, common mistake */
NC_("exercise", "Rolling fast: slow enough to feel each rib is right.")

/* Translators: Foam rolling the upper back, common mistake */
NC_("exercise", "Letting the head hang back: carry its weight in your hands.")

/* Translators: Foam rolling the upper back, common mistake */
NC_("exercise", "Sliding down to the lower back: turn round at the lowest ribs.")

/* Translators: Foam rolling the upper back, common mistake */
NC_("exercise", "Holding your breath on a tender spot: breathe out into it.")

/* Translators: Foam rolling the upper back, name of a variation (easier) */
NC_("exercise", "Hips on the floor")

/* Translators: Foam rolling the upper back, variation (easier): Hips on the floor */
NC_("exercise", "Keep your hips down and only lean over the roller, moving it a little between spots.")

/* Translators: Foam rolling the upper back (Hips on the floor), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, leaning back over a roller, hips on the floor: the upper back sinks a little over it and comes back.")

/* Translators: Foam rolling the upper back, name of a variation (easier) */
NC_("exercise", "Standing at a wall")

/* Translators: Foam rolling the upper back, variation (easier): Standing at a wall */
NC_("exercise", "Hold the roller between your upper back and a wall, then bend and stretch your knees to roll.")

/* Translators: Foam rolling the upper back (Standing at a wall), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, standing, a roller between upper back and wall: the knees bend and stretch, and the back rolls up and down.")

/* Translators: Foam rolling the upper back, name of a variation (harder) */
NC_("exercise", "Arms crossed")

/* Translators: Foam rolling the upper back, variation (harder): Arms crossed */
NC_("exercise", "Hug yourself so that the shoulder blades part, keep your chin slightly tucked, and roll the space between them.")

/* Translators: Foam rolling the upper back (Arms crossed), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back over a roller, arms crossed: the body rolls slowly up and down between the shoulder blades.")

/* Translators: Foam rolling the upper back, what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back over a roller, hips lifted: the body rolls slowly up and down under the shoulder blades.")

/* Translators: the name of an exercise */
NC_("exercise", "Upper back extension over the roller")

/* Translators: Upper back extension over the roller, why */
NC_("exercise", "Undoes the forward curve of long sitting.")

/* Translators: Upper back extension over the roller, what to set up before it */
NC_("exercise", "Lay the roller across the floor and sit down with your back to it.")

/* Translators: Upper back extension over the roller, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Arch")

/* Translators: Upper back extension over the roller, a part of a rep or a breath, said while it lasts; Chin tucks, a part of a rep or a breath, said while it lasts; Prone Y-T-W raises, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Hold")

/* Translators: Upper back extension over the roller, a part of a rep or a breath, said while it lasts; Face pulls, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Return")

/* Translators: Upper back extension over the roller, step */
NC_("exercise", "Lie back with the roller across your upper back, just below the shoulder blades.")

/* Translators: Upper back extension over the roller, step */
NC_("exercise", "Bend your knees, set your feet flat and keep your hips on the floor.")

/* Translators: Upper back extension over the roller, step */
NC_("exercise", "Support your head with both hands, elbows pointing forward.")

/* Translators: Upper back extension over the roller, step */
NC_("exercise", "Draw your lower ribs towards your hips to keep your lower back quiet.")

/* Translators: Upper back extension over the roller, step */
NC_("exercise", "Breathe out and arch your upper back gently over the roller.")

/* Translators: Upper back extension over the roller, step */
NC_("exercise", "Hold, and let your chest open.")

/* Translators: Upper back extension over the roller, step */
NC_("exercise", "Return to the middle without pulling on your head.")

/* Translators: Upper back extension over the roller, benefit */
NC_("exercise", "Counters the curve that hours of sitting leave behind.")

/* Translators: Upper back extension over the roller, benefit */
NC_("exercise", "Lets the upper back straighten, so that the neck need not.")

/* Translators: Upper back extension over the roller, benefit */
NC_("exercise", "Opens the front of the chest.")

/* Translators: Upper back extension over the roller, caution */
NC_("exercise", "Never lay the roller under your neck or your lower back.")

/* Translators: Upper back extension over the roller, caution */
NC_("exercise", "Do not over-arch the lower back: only the upper back moves.")

/* Translators: Upper back extension over the roller, common mistake */
NC_("exercise", "Lifting the ribs and arching low: let the movement end at the roller.")

/* Translators: Upper back extension over the roller, common mistake */
NC_("exercise", "Pulling the head forward with the hands: they only carry it.")

/* Translators: Upper back extension over the roller, common mistake */
NC_("exercise", "Going as far as you can: a small, clear arch does more.")

/* Translators: Upper back extension over the roller, name of a variation (easier) */
NC_("exercise", "Roller lengthwise")

/* Translators: Upper back extension over the roller, variation (easier): Roller lengthwise */
NC_("exercise", "Lay a long roller along your spine, with head and hips on it, open your arms to the sides and let your chest widen. The main picture shows the roller across your back; this one has its own.")

/* Translators: Upper back extension over the roller (Roller lengthwise), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side and a little above, lying along a roller, head and hips on it: both arms open to the sides and come back.")

/* Translators: Upper back extension over the roller, name of a variation (easier) */
NC_("exercise", "Rolled towel")

/* Translators: Upper back extension over the roller, variation (easier): Rolled towel */
NC_("exercise", "Use a tightly rolled towel instead of the roller: it is lower and softer.")

/* Translators: Upper back extension over the roller, name of a variation (harder) */
NC_("exercise", "Arms overhead")

/* Translators: Upper back extension over the roller, variation (harder): Arms overhead */
NC_("exercise", "Keep your chin lightly tucked and reach both arms past your ears as you arch, only as far as your lower ribs stay down.")

/* Translators: Upper back extension over the roller (Arms overhead), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back over a roller: both arms reach overhead as the upper back arches, and return.")

/* Translators: Upper back extension over the roller, what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back over a roller, hands behind the head: the upper back arches over it and returns.")

/* Translators: the name of an exercise */
NC_("exercise", "Cat-cow")

/* Translators: Cat-cow, why */
NC_("exercise", "Moves the whole spine, the upper back above all.")

/* Translators: Cat-cow, what to set up before it */
NC_("exercise", "Come onto your hands and knees on the mat.")

/* Translators: Cat-cow, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Breathe in")

/* Translators: Cat-cow, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Breathe out")

/* Translators: Cat-cow, step */
NC_("exercise", "Set your hands under your shoulders and your knees under your hips.")

/* Translators: Cat-cow, step */
NC_("exercise", "Level your back like a table and look at the floor.")

/* Translators: Cat-cow, step */
NC_("exercise", "Breathe in: lift your chest and tailbone, and let your belly sink.")

/* Translators: Cat-cow, step */
NC_("exercise", "Breathe out: tuck your chin and pelvis, and round your back to the ceiling.")

/* Translators: Cat-cow, step */
NC_("exercise", "Breathe out: push the floor away, and let your shoulder blades part.")

/* Translators: Cat-cow, step */
NC_("exercise", "Flow slowly from one to the other, as long as each breath lasts.")

/* Translators: Cat-cow, benefit */
NC_("exercise", "Gets every part of the spine moving.")

/* Translators: Cat-cow, benefit */
NC_("exercise", "Eases stiffness between the shoulder blades.")

/* Translators: Cat-cow, benefit */
NC_("exercise", "Ties movement to calm breathing.")

/* Translators: Cat-cow, caution */
NC_("exercise", "If your wrists hurt, rest on your fists instead of flat hands.")

/* Translators: Cat-cow, common mistake */
NC_("exercise", "Moving only the lower back: let the upper back join in.")

/* Translators: Cat-cow, common mistake */
NC_("exercise", "Throwing the head back: let it follow the spine.")

/* Translators: Cat-cow, common mistake */
NC_("exercise", "Rushing: the breath sets the pace.")

/* Translators: Cat-cow, name of a variation (easier) */
NC_("exercise", "Seated")

/* Translators: Cat-cow, variation (easier): Seated */
NC_("exercise", "Sit on the front of a chair, hands on your thighs, and arch and round in the same way.")

/* Translators: Cat-cow (Seated), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on a chair, hands on the thighs: the chest lifts and the back arches, then it rounds.")

/* Translators: Cat-cow, name of a variation (harder) */
NC_("exercise", "With a pause")

/* Translators: Cat-cow, variation (harder): With a pause */
NC_("exercise", "Stay rounded for one full breath and send the air between your shoulder blades.")

/* Translators: Cat-cow, name of a variation (harder) */
NC_("exercise", "On the forearms")

/* Translators: Cat-cow, variation (harder): On the forearms */
NC_("exercise", "Rest on your forearms: the lower back has less room, so the upper back does more.")

/* Translators: Cat-cow (On the forearms), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on knees and forearms: the belly sinks and the chest lifts, then the upper back rounds to the ceiling.")

/* Translators: Cat-cow, what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on hands and knees: the belly sinks and the chest lifts, then the back rounds to the ceiling.")

/* Translators: the name of an exercise */
NC_("exercise", "Chin tucks")

/* Translators: Chin tucks, why */
NC_("exercise", "Wakes the deep muscles that carry your head.")

/* Translators: Chin tucks, what to set up before it */
NC_("exercise", "Find a quiet place to stand, or sit upright on a chair.")

/* Translators: Chin tucks, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Draw back")

/* Translators: Chin tucks, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Release")

/* Translators: Chin tucks, step */
NC_("exercise", "Stand or sit tall, and let your shoulders sink.")

/* Translators: Chin tucks, step */
NC_("exercise", "Look straight ahead and keep your eyes level.")

/* Translators: Chin tucks, step */
NC_("exercise", "Draw your chin straight back, as if to make a double chin.")

/* Translators: Chin tucks, step */
NC_("exercise", "Hold, and feel the back of your neck grow long.")

/* Translators: Chin tucks, step */
NC_("exercise", "Hold softly and keep breathing.")

/* Translators: Chin tucks, step */
NC_("exercise", "Let your head glide forward to where it began.")

/* Translators: Chin tucks, benefit */
NC_("exercise", "Trains the small muscles that hold your head over your shoulders.")

/* Translators: Chin tucks, benefit */
NC_("exercise", "Takes strain off the upper trapezius and the levator scapulae.")

/* Translators: Chin tucks, benefit */
NC_("exercise", "Can be done anywhere, at a desk too.")

/* Translators: Chin tucks, caution */
NC_("exercise", "Stop if you feel dizzy, or if an arm tingles.")

/* Translators: Chin tucks, common mistake */
NC_("exercise", "Nodding down: the chin travels back, not towards the chest.")

/* Translators: Chin tucks, common mistake */
NC_("exercise", "Pushing hard: half your strength is plenty.")

/* Translators: Chin tucks, common mistake */
NC_("exercise", "Lifting the shoulders: let them hang.")

/* Translators: Chin tucks, name of a variation (easier) */
NC_("exercise", "Lying down")

/* Translators: Chin tucks, variation (easier): Lying down */
NC_("exercise", "Lie on your back with a folded towel under your head, and press the head lightly into it as the chin draws in.")

/* Translators: Chin tucks (Lying down), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back, the head on a folded towel: the chin draws in, the back of the head stays down.")

/* Translators: Chin tucks, name of a variation (easier) */
NC_("exercise", "With a wall")

/* Translators: Chin tucks, variation (easier): With a wall */
NC_("exercise", "Stand with your back to a wall, and slide the back of your head gently towards it.")

/* Translators: Chin tucks (With a wall), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, back against a wall: the back of the head slides straight towards it, and glides forward again.")

/* Translators: Chin tucks, name of a variation (harder) */
NC_("exercise", "Against a towel")

/* Translators: Chin tucks, variation (harder): Against a towel */
NC_("exercise", "Loop a towel behind your head, hold its ends in front of you, and draw back against a light pull.")

/* Translators: Chin tucks, what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, upright: the chin draws straight back, the neck grows long, and the head glides forward again.")

/* Translators: the name of an exercise */
NC_("exercise", "Wall slides")

/* Translators: Wall slides, why */
NC_("exercise", "Teaches your shoulder blades to glide, and steadies your posture.")

/* Translators: Wall slides, what to set up before it */
NC_("exercise", "Go to a clear stretch of wall.")

/* Translators: Wall slides, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Up")

/* Translators: Wall slides, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Down")

/* Translators: Wall slides, step */
NC_("exercise", "Stand with your back against the wall and your feet a little in front of it.")

/* Translators: Wall slides, step */
NC_("exercise", "Open your arms to the sides and bend your elbows to 90°, like goalposts.")

/* Translators: Wall slides, step */
NC_("exercise", "Press your elbows, your wrists and the backs of your hands to the wall.")

/* Translators: Wall slides, step */
NC_("exercise", "Draw your lower ribs down, so that your back does not arch off the wall.")

/* Translators: Wall slides, step */
NC_("exercise", "Slide your arms slowly up, as far as elbows and hands stay on the wall.")

/* Translators: Wall slides, step */
NC_("exercise", "Slide back down with control.")

/* Translators: Wall slides, benefit */
NC_("exercise", "Your shoulder blades learn to turn and settle freely.")

/* Translators: Wall slides, benefit */
NC_("exercise", "Gives you better control of your posture.")

/* Translators: Wall slides, benefit */
NC_("exercise", "Wakes the lower trapezius, of which sitting asks so little.")

/* Translators: Wall slides, caution */
NC_("exercise", "Stay below the height at which a shoulder pinches.")

/* Translators: Wall slides, caution */
NC_("exercise", "Stop at sharp pain, numbness or dizziness. Dull effort is fine.")

/* Translators: Wall slides, common mistake */
NC_("exercise", "Arching the lower back to get higher: go less high instead.")

/* Translators: Wall slides, common mistake */
NC_("exercise", "Shrugging towards the ears: keep the neck long.")

/* Translators: Wall slides, common mistake */
NC_("exercise", "Losing the wrists from the wall: slow down and press lightly.")

/* Translators: Wall slides, name of a variation (easier) */
NC_("exercise", "Facing the wall")

/* Translators: Wall slides, variation (easier): Facing the wall */
NC_("exercise", "Turn round, rest your forearms on the wall and slide them up and down.")

/* Translators: Wall slides (Facing the wall), what the picture shows, for people who cannot see it */
NC_("exercise", "From behind, facing a wall: the forearms lie on it and slide up and down.")

/* Translators: Wall slides, name of a variation (easier) */
NC_("exercise", "On the floor")

/* Translators: Wall slides, variation (easier): On the floor */
NC_("exercise", "Lie on your back with bent knees and slide your arms along the floor.")

/* Translators: Wall slides (On the floor), what the picture shows, for people who cannot see it */
NC_("exercise", "From above, on the back with bent knees: bent arms slide up along the floor and down again.")

/* Translators: Wall slides, name of a variation (harder) */
NC_("exercise", "Hold at the top")

/* Translators: Wall slides, variation (harder): Hold at the top */
NC_("exercise", "Stay for one full breath at your highest point, pressing evenly.")

/* Translators: Wall slides, name of a variation (harder) */
NC_("exercise", "Heels at the wall")

/* Translators: Wall slides, variation (harder): Heels at the wall */
NC_("exercise", "Bring your heels to the wall, so that your back has less help.")

/* Translators: Wall slides, what the picture shows, for people who cannot see it */
NC_("exercise", "From the front, back against a wall: both bent arms, like goalposts, slide up along the wall and down again.")

/* Translators: the name of an exercise */
NC_("exercise", "Prone Y-T-W raises")

/* Translators: Prone Y-T-W raises, why */
NC_("exercise", "Strengthens everything that holds your shoulder blades back.")

/* Translators: Prone Y-T-W raises, what to set up before it */
NC_("exercise", "Go to the mat or the bench, and make room for your arms.")

/* Translators: Prone Y-T-W raises, the name of a block */
NC_("exercise", "Y")

/* Translators: Prone Y-T-W raises, the name of a block */
NC_("exercise", "T")

/* Translators: Prone Y-T-W raises, the name of a block */
NC_("exercise", "W")

/* Translators: Prone Y-T-W raises, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Lift")

/* Translators: Prone Y-T-W raises, a part of a rep or a breath, said while it lasts; Bent-over rows, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Lower")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "Lie face down and rest your forehead, so that your neck stays long.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "Y: reach both arms overhead and apart, thumbs up.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "Draw your shoulder blades down and together, and let them lift your arms.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "T: open your arms straight out to the sides, thumbs up.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "Squeeze your shoulder blades together to lift your arms.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "W: bend your elbows and bring them in beside your ribs.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "Squeeze your shoulder blades, and lift your elbows towards the ceiling.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "Hold for a moment, your forehead still down.")

/* Translators: Prone Y-T-W raises, step */
NC_("exercise", "Lower your arms slowly, until they rest.")

/* Translators: Prone Y-T-W raises, benefit */
NC_("exercise", "Makes the lower trapezius and the rhomboids stronger.")

/* Translators: Prone Y-T-W raises, benefit */
NC_("exercise", "Balances the shoulders, front and back.")

/* Translators: Prone Y-T-W raises, benefit */
NC_("exercise", "Needs no weight but your arms.")

/* Translators: Prone Y-T-W raises, caution */
NC_("exercise", "Keep breathing: never hold your breath to lift.")

/* Translators: Prone Y-T-W raises, caution */
NC_("exercise", "Stop at sharp pain in a shoulder; lift less high next time.")

/* Translators: Prone Y-T-W raises, common mistake */
NC_("exercise", "Lifting with the arms: the shoulder blades move first.")

/* Translators: Prone Y-T-W raises, common mistake */
NC_("exercise", "Raising the head: leave the forehead down.")

/* Translators: Prone Y-T-W raises, common mistake */
NC_("exercise", "Shrugging: keep the shoulders away from the ears.")

/* Translators: Prone Y-T-W raises, common mistake */
NC_("exercise", "Swinging: each lift begins from rest.")

/* Translators: Prone Y-T-W raises, name of a variation (easier) */
NC_("exercise", "One arm at a time")

/* Translators: Prone Y-T-W raises, variation (easier): One arm at a time */
NC_("exercise", "Rest one arm beside you and lift the other.")

/* Translators: Prone Y-T-W raises (One arm at a time), what the picture shows, for people who cannot see it */
NC_("exercise", "From behind and above, face down on a mat, one arm resting: the other lifts as a Y, then a T, then a W.")

/* Translators: Prone Y-T-W raises, name of a variation (easier) */
NC_("exercise", "Leaning forward")

/* Translators: Prone Y-T-W raises, variation (easier): Leaning forward */
NC_("exercise", "Stand, hinge forward with one hand on a table, and lift the free arm.")

/* Translators: Prone Y-T-W raises (Leaning forward), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side and behind, leaning forward, one hand on a table: the free arm lifts as a Y, then a T, then a W.")

/* Translators: Prone Y-T-W raises, name of a variation (harder) */
NC_("exercise", "Small weights")

/* Translators: Prone Y-T-W raises, variation (harder): Small weights */
NC_("exercise", "Hold a small bottle of water in each hand.")

/* Translators: Prone Y-T-W raises, name of a variation (harder) */
NC_("exercise", "Longer hold")

/* Translators: Prone Y-T-W raises, variation (harder): Longer hold */
NC_("exercise", "Stay at the top for one full breath in each lift.")

/* Translators: Prone Y-T-W raises, what the picture shows, for people who cannot see it */
NC_("exercise", "From behind and above, face down on a mat: the arms lift off the floor as a Y, then as a T, then as a W.")

/* Translators: the name of an exercise */
NC_("exercise", "Dead bug")

/* Translators: Dead bug, why */
NC_("exercise", "Steadies your middle, so that your lower back does not arch.")

/* Translators: Dead bug, what to set up before it */
NC_("exercise", "Lie on your back on the mat.")

/* Translators: Dead bug, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Out")

/* Translators: Dead bug, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Back")

/* Translators: Dead bug, step */
NC_("exercise", "Lie on your back and reach both arms to the ceiling.")

/* Translators: Dead bug, step */
NC_("exercise", "Lift your knees over your hips, bent to 90°.")

/* Translators: Dead bug, step */
NC_("exercise", "Press your lower back to the floor and brace your belly.")

/* Translators: Dead bug, step */
NC_("exercise", "“Left side” is your left arm with your right leg; then the other way round.")

/* Translators: Dead bug, step */
NC_("exercise", "Lower one arm overhead and stretch out the opposite leg, slowly.")

/* Translators: Dead bug, step */
NC_("exercise", "Reach out only as far as your lower back stays on the floor.")

/* Translators: Dead bug, step */
NC_("exercise", "Bring arm and leg slowly back, then switch sides.")

/* Translators: Dead bug, benefit */
NC_("exercise", "Strengthens the core without strain on the neck.")

/* Translators: Dead bug, benefit */
NC_("exercise", "Teaches the lower back to stay quiet while arms and legs move.")

/* Translators: Dead bug, benefit */
NC_("exercise", "Gives the upper back a steady base.")

/* Translators: Dead bug, caution */
NC_("exercise", "Keep breathing: breathe out as arm and leg go out.")

/* Translators: Dead bug, caution */
NC_("exercise", "If your lower back arches or hurts, make the movement smaller.")

/* Translators: Dead bug, common mistake */
NC_("exercise", "Letting the lower back lift: reach less far.")

/* Translators: Dead bug, common mistake */
NC_("exercise", "Rushing: slow is the exercise.")

/* Translators: Dead bug, common mistake */
NC_("exercise", "Letting the resting knee drift: keep it over the hip.")

/* Translators: Dead bug, name of a variation (easier) */
NC_("exercise", "Heel taps")

/* Translators: Dead bug, variation (easier): Heel taps */
NC_("exercise", "Leave your arms up, and lower one bent leg at a time until the heel taps the floor.")

/* Translators: Dead bug (Heel taps), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back, both arms up: one bent leg sinks until its heel taps the floor, and comes back.")

/* Translators: Dead bug, name of a variation (easier) */
NC_("exercise", "Arms only")

/* Translators: Dead bug, variation (easier): Arms only */
NC_("exercise", "Keep your legs still and move one arm at a time.")

/* Translators: Dead bug (Arms only), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back, knees bent over the hips: one arm sinks overhead and comes back.")

/* Translators: Dead bug, name of a variation (harder) */
NC_("exercise", "Pause at full reach")

/* Translators: Dead bug, variation (harder): Pause at full reach */
NC_("exercise", "Stay stretched out for one full breath before you return.")

/* Translators: Dead bug, name of a variation (harder) */
NC_("exercise", "Hands against a wall")

/* Translators: Dead bug, variation (harder): Hands against a wall */
NC_("exercise", "Lie with your head near a wall, press both hands against it, and move only your legs, longer and lower.")

/* Translators: Dead bug (Hands against a wall), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back, both hands pressed to a wall behind the head: one leg stretches out low, and comes back.")

/* Translators: Dead bug, what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, on the back: one arm sinks overhead while the opposite leg stretches out low, and both come back.")

/* Translators: the name of an exercise */
NC_("exercise", "Bent-over rows")

/* Translators: Bent-over rows, why */
NC_("exercise", "Builds the back strength that keeps shoulders from rounding.")

/* Translators: Bent-over rows, what to set up before it */
NC_("exercise", "Stand up and take your dumbbells or the barbell.")

/* Translators: Bent-over rows, a part of a rep or a breath, said while it lasts; Face pulls, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Pull")

/* Translators: Bent-over rows, step */
NC_("exercise", "Stand with your feet shoulder-width apart and your knees soft.")

/* Translators: Bent-over rows, step */
NC_("exercise", "Take the weight in an overhand grip.")

/* Translators: Bent-over rows, step */
NC_("exercise", "Push your hips back and lean forward, back straight and chest open.")

/* Translators: Bent-over rows, step */
NC_("exercise", "Let your arms hang under your shoulders.")

/* Translators: Bent-over rows, step */
NC_("exercise", "Pull towards your lower ribs, elbows close to your body.")

/* Translators: Bent-over rows, step */
NC_("exercise", "Pull until your shoulder blades squeeze together.")

/* Translators: Bent-over rows, step */
NC_("exercise", "Lower slowly until your arms are long again.")

/* Translators: Bent-over rows, benefit */
NC_("exercise", "Strengthens the rhomboids and the middle trapezius.")

/* Translators: Bent-over rows, benefit */
NC_("exercise", "Counters rounded shoulders.")

/* Translators: Bent-over rows, benefit */
NC_("exercise", "Makes lifting in daily life easier.")

/* Translators: Bent-over rows, caution */
NC_("exercise", "Use only a weight with which your back stays flat.")

/* Translators: Bent-over rows, caution */
NC_("exercise", "Keep breathing: breathe out as you pull.")

/* Translators: Bent-over rows, common mistake */
NC_("exercise", "Rounding the back: take less weight or lean less.")

/* Translators: Bent-over rows, common mistake */
NC_("exercise", "Jerking the weight up: pull smoothly, without help from the hips.")

/* Translators: Bent-over rows, common mistake */
NC_("exercise", "Shrugging: the elbows go back, the shoulders stay low.")

/* Translators: Bent-over rows, name of a variation (easier) */
NC_("exercise", "One arm, with support")

/* Translators: Bent-over rows, variation (easier): One arm, with support */
NC_("exercise", "Rest one hand and one knee on a bench or chair, and row with the other arm.")

/* Translators: Bent-over rows (One arm, with support), what the picture shows, for people who cannot see it */
NC_("exercise", "From the side, one hand and one knee on a bench, back flat: the other arm rows a weight to the ribs.")

/* Translators: Bent-over rows, name of a variation (easier) */
NC_("exercise", "No weight yet")

/* Translators: Bent-over rows, variation (easier): No weight yet */
NC_("exercise", "Practise the lean and the pull with empty hands, until your back stays flat.")

/* Translators: Bent-over rows, name of a variation (harder) */
NC_("exercise", "Pause at the ribs")

/* Translators: Bent-over rows, variation (harder): Pause at the ribs */
NC_("exercise", "Hold the weight at your ribs and count to two before you lower it.")

/* Translators: Bent-over rows, what the picture shows, for people who cannot see it */
NC_("exercise", "From the side and behind, leaning forward, back flat: the weights rise to the lower ribs and sink again.")

/* Translators: the name of an exercise */
NC_("exercise", "Face pulls")

/* Translators: Face pulls, why */
NC_("exercise", "Wakes the back of the shoulders that desk work forgets.")

/* Translators: Face pulls, what to set up before it */
NC_("exercise", "Fix the band at eye level and check the anchor.")

/* Translators: Face pulls, a part of a rep or a breath, said while it lasts */
NC_("exercise", "Squeeze")

/* Translators: Face pulls, step */
NC_("exercise", "Face the anchor and hold the band with both hands.")

/* Translators: Face pulls, step */
NC_("exercise", "Step back until the band is lightly tense.")

/* Translators: Face pulls, step */
NC_("exercise", "Stand tall, with your ribs down and your knees soft.")

/* Translators: Face pulls, step */
NC_("exercise", "Pull the band towards your face, elbows high and wide.")

/* Translators: Face pulls, step */
NC_("exercise", "As you pull, turn your shoulders outwards, until your thumbs point behind you.")

/* Translators: Face pulls, step */
NC_("exercise", "Squeeze your shoulder blades together.")

/* Translators: Face pulls, step */
NC_("exercise", "Return slowly, and keep some tension on the band.")

/* Translators: Face pulls, benefit */
NC_("exercise", "Wakes muscles that sitting at a desk lets fade.")

/* Translators: Face pulls, benefit */
NC_("exercise", "Trains the shoulders to turn outwards.")

/* Translators: Face pulls, benefit */
NC_("exercise", "Balances all the reaching forward of the day.")

/* Translators: Face pulls, caution */
NC_("exercise", "Check the anchor before each set, and the band for cracks: one that comes loose hits the face.")

/* Translators: Face pulls, caution */
NC_("exercise", "Stop at sharp pain in a shoulder; use a lighter band or pull lower.")

/* Translators: Face pulls, common mistake */
NC_("exercise", "Leaning back: let the shoulders do the work.")

/* Translators: Face pulls, common mistake */
NC_("exercise", "Dropping the elbows: keep them as high as the shoulders.")

/* Translators: Face pulls, common mistake */
NC_("exercise", "Letting the band snap back: the return is half of the exercise.")

/* Translators: Face pulls, name of a variation (easier) */
NC_("exercise", "Closer or lighter")

/* Translators: Face pulls, variation (easier): Closer or lighter */
NC_("exercise", "Stand nearer to the anchor, or take a lighter band.")

/* Translators: Face pulls, name of a variation (easier) */
NC_("exercise", "Pull-aparts")

/* Translators: Face pulls, variation (easier): Pull-aparts */
NC_("exercise", "Without an anchor, hold the band in front of you with straight arms and draw it apart.")

/* Translators: Face pulls (Pull-aparts), what the picture shows, for people who cannot see it */
NC_("exercise", "From the front, at an angle: straight arms at shoulder height draw a band apart, and come together again.")

/* Translators: Face pulls, name of a variation (harder) */
NC_("exercise", "Press overhead")

/* Translators: Face pulls, variation (harder): Press overhead */
NC_("exercise", "From the end of the pull, stretch both arms up, bring them back, and only then return.")

/* Translators: Face pulls (Press overhead), what the picture shows, for people who cannot see it */
NC_("exercise", "From behind, at an angle: the hands draw a band to the face, reach up overhead, and come back.")

/* Translators: Face pulls, what the picture shows, for people who cannot see it */
NC_("exercise", "From behind, at an angle: the hands draw a band to the face, elbows high, and the thumbs turn back.")

/* Translators: the name of an exercise */
NC_("exercise", "Doorway chest stretch")

/* Translators: Doorway chest stretch, why */
NC_("exercise", "Lengthens the chest muscles that pull your shoulders forward.")

/* Translators: Doorway chest stretch, what to set up before it */
NC_("exercise", "Go to an open doorway.")

/* Translators: Doorway chest stretch, step */
NC_("exercise", "Stand in the doorway and rest a forearm on each side of the frame.")

/* Translators: Doorway chest stretch, step */
NC_("exercise", "Bend your elbows to 90°, about as high as your shoulders.")

/* Translators: Doorway chest stretch, step */
NC_("exercise", "Step forward with one foot.")

/* Translators: Doorway chest stretch, step */
NC_("exercise", "Move your chest gently through, until it pulls across the front of the shoulders.")

/* Translators: Doorway chest stretch, step */
NC_("exercise", "Hold, breathe, and let your shoulders sink.")

/* Translators: Doorway chest stretch, step */
NC_("exercise", "Step back to let go.")

/* Translators: Doorway chest stretch, benefit */
NC_("exercise", "Lets rounded shoulders come back more easily.")

/* Translators: Doorway chest stretch, benefit */
NC_("exercise", "Takes strain off the upper back.")

/* Translators: Doorway chest stretch, benefit */
NC_("exercise", "Opens the chest for deeper breaths.")

/* Translators: Doorway chest stretch, caution */
NC_("exercise", "Leave this out if a shoulder is unstable or has ever been dislocated.")

/* Translators: Doorway chest stretch, caution */
NC_("exercise", "Stop at pain in the front of the shoulder, or at tingling in an arm or hand.")

/* Translators: Doorway chest stretch, common mistake */
NC_("exercise", "Arching the lower back: keep your ribs over your hips.")

/* Translators: Doorway chest stretch, common mistake */
NC_("exercise", "Pushing the head forward: let the chest lead.")

/* Translators: Doorway chest stretch, common mistake */
NC_("exercise", "Forcing: a clear, mild pull is enough.")

/* Translators: Doorway chest stretch, name of a variation (easier) */
NC_("exercise", "One arm")

/* Translators: Doorway chest stretch, variation (easier): One arm */
NC_("exercise", "Rest only one forearm on the frame, and turn your chest gently away from it.")

/* Translators: Doorway chest stretch (One arm), what the picture shows, for people who cannot see it */
NC_("exercise", "Diagonally from the front, in a doorway, one forearm on a post: one foot in front, the chest turns away from that arm.")

/* Translators: Doorway chest stretch, name of a variation (easier) */
NC_("exercise", "Lower elbows")

/* Translators: Doorway chest stretch, variation (easier): Lower elbows */
NC_("exercise", "Set your elbows below shoulder height.")

/* Translators: Doorway chest stretch (Lower elbows), what the picture shows, for people who cannot see it */
NC_("exercise", "Diagonally from the front, in a doorway, forearms on the posts, elbows below the shoulders: the chest moves through between them.")

/* Translators: Doorway chest stretch, name of a variation (harder) */
NC_("exercise", "Higher elbows")

/* Translators: Doorway chest stretch, variation (harder): Higher elbows */
NC_("exercise", "Slide your forearms a little up the frame, to reach the lower part of the chest.")

/* Translators: Doorway chest stretch (Higher elbows), what the picture shows, for people who cannot see it */
NC_("exercise", "Diagonally from the front, in a doorway, forearms on the posts, elbows above the shoulders: the chest moves through between them.")

/* Translators: Doorway chest stretch, what the picture shows, for people who cannot see it */
NC_("exercise", "Diagonally from the front, in a doorway, a forearm on each post: one foot in front, the chest moves through between them.")

/* Translators: the name of a routine */
NC_("exercise", "Corrective session")

/* Translators: Corrective session, summary */
NC_("exercise", "All ten: loosen, wake, strengthen, stretch.")

/* Translators: Corrective session, what is kept of it when there is less time */
NC_("exercise", "What is for every day stays first, then one exercise of each kind; sets go before exercises.")

/* Translators: Corrective session, why chin-tucks is kept when there is less time */
NC_("exercise", "It is for every day, and needs nothing.")

/* Translators: Corrective session, why foam-roll is kept when there is less time */
NC_("exercise", "It is for every day, and loosens the upper back.")

/* Translators: Corrective session, why face-pull is kept when there is less time */
NC_("exercise", "One that strengthens stays: in a trial, two minutes of band training a day already lowered pain.")

/* Translators: Corrective session, why wall-slides is kept when there is less time */
NC_("exercise", "It teaches the shoulder blades to move well, and needs only a wall.")

/* Translators: Corrective session, why doorway-stretch is kept when there is less time */
NC_("exercise", "One that stretches stays: a tight chest pulls the shoulders forward.")

/* Translators: Corrective session, why bent-over-row is kept when there is less time */
NC_("exercise", "It strengthens the whole upper back in little time.")

/* Translators: Corrective session, why prone-ytw is kept when there is less time */
NC_("exercise", "It strengthens the muscles between the shoulder blades.")

/* Translators: Corrective session, why thoracic-extension is kept when there is less time */
NC_("exercise", "It undoes the curve of sitting, while the roller is out.")

/* Translators: Corrective session, why cat-cow is kept when there is less time */
NC_("exercise", "It moves the whole spine.")

/* Translators: Corrective session, why dead-bug is kept when there is less time */
NC_("exercise", "It is for the middle of the body, and waits for days with more time.")

/* Translators: the name of a routine */
NC_("exercise", "Daily care")

/* Translators: Daily care, summary */
NC_("exercise", "A few quiet minutes for the upper back and the neck.")
